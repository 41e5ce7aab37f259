import { XML_HEAD, xmlAttribute } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

const TYPES = {
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  hyperlink: `${OFFICE}/hyperlink`,
  comments: `${OFFICE}/comments`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
  table: `${OFFICE}/table`,
  workbook: `${OFFICE}/officeDocument`,
  appProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
} as const

export type RelationType = keyof typeof TYPES

/** What a part leads to, by ids that its own XML then names. */
export type Relations = {
  readonly size: number
  /** Answers the id. Targets are relative to the part; an address outside of the package is said to be so. */
  add(type: RelationType, target: string): string
  /** In pieces, since a sheet may have many links. */
  xml(): Iterable<string>
}

export function createRelations(): Relations {
  const items: string[] = []
  return {
    get size() {
      return items.length
    },

    add(type, target) {
      const id = `rId${items.length + 1}`
      const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
      items.push(`<Relationship Id="${id}" Type="${TYPES[type]}" Target="${xmlAttribute(target)}"${mode}/>`)
      return id
    },

    *xml() {
      yield `${XML_HEAD}<Relationships xmlns="${PACKAGE}">`
      yield* items
      yield '</Relationships>'
    },
  }
}
