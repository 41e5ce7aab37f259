import { XML_HEAD } from './xml.ts'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DOCUMENT = 'application/vnd.openxmlformats-officedocument'

const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  table: `${SPREADSHEET}.table+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  appProperties: `${DOCUMENT}.extended-properties+xml`,
  customProperties: `${DOCUMENT}.custom-properties+xml`,
} as const

/** The parts of a package, with what each is. */
export type PartList = {
  /** Of the notes. */
  readonly author: string
  add(name: string, type: keyof typeof CONTENT_TYPES): void
  /** A number for a table, unlike those of all others. */
  nextTable(): number
  contentTypesXml(): string
}

export function createPartList(author: string): PartList {
  const overrides: string[] = []
  let tables = 0
  return {
    author,
    add: (name, type) =>
      void overrides.push(`<Override PartName="/${name}" ContentType="${CONTENT_TYPES[type]}"/>`),
    nextTable: () => ++tables,
    contentTypesXml: () =>
      [
        XML_HEAD,
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        `<Default Extension="vml" ContentType="${DOCUMENT}.vmlDrawing"/>`,
        ...overrides,
        '</Types>',
      ].join(''),
  }
}
