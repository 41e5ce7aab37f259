import { createPartList } from './xlsx/part-list.ts'
import { appXml, coreXml, customXml, type Properties } from './xlsx/properties.ts'
import { createRelations } from './xlsx/relations.ts'
import type { SheetOptions } from './xlsx/sheet-options.ts'
import { createSheet, type Sheet } from './xlsx/sheet.ts'
import { createSharedTexts } from './xlsx/shared-texts.ts'
import { createStyleSheet } from './xlsx/style-sheet.ts'
import { checkSheetName, workbookXml, type SheetEntry } from './xlsx/workbook-xml.ts'
import { openZip } from './xlsx/zip.ts'

export type { Sheet }

export type Package = {
  /** One at a time: the sheet before must have been committed. */
  addSheet(name: string, options: SheetOptions): Sheet
  /** Lets the compressor catch up; to be awaited every few dozen lines, or memory grows with the file. */
  breathe(): Promise<void>
  /** Resolves when the whole file is on disk. */
  close(): Promise<void>
}

/** A workbook that is written as it goes: memory does not grow with its lines, but for links and notes. */
export function openPackage(path: string, properties: Properties): Package {
  const zip = openZip(path, properties.created)
  const styles = createStyleSheet()
  const shared = createSharedTexts()
  const parts = createPartList(properties.creator)
  const relations = createRelations()
  const sheets: SheetEntry[] = []
  writeFirst()

  function add(name: string, xml: string | Iterable<string>): void {
    zip.begin(name)
    for (const piece of typeof xml === 'string' ? [xml] : xml) zip.write(piece)
    zip.end()
  }

  /** What tells a program, or an upload form, by its first bytes that this is a workbook and no other archive. */
  function writeFirst(): void {
    const root = createRelations()
    root.add('workbook', 'xl/workbook.xml')
    const documents = [
      ['docProps/app.xml', 'appProperties', appXml(properties.creator)],
      ['docProps/core.xml', 'coreProperties', coreXml(properties)],
      ['docProps/custom.xml', 'customProperties', customXml(properties.custom)],
    ] as const
    for (const [name, type] of documents) {
      root.add(type, name)
      parts.add(name, type)
    }
    add('_rels/.rels', root.xml())
    for (const [name, , xml] of documents) add(name, xml)
  }

  return {
    addSheet(name, options) {
      checkSheetName(name, sheets)
      const number = sheets.length + 1
      const relation = relations.add('worksheet', `worksheets/sheet${number}.xml`)
      const entry: SheetEntry = { name, relation, titleLines: options.pageSetup?.printTitlesRow }
      sheets.push(entry)
      const onFilter = (range: string) => void (entry.filter = range)
      return createSheet(name, options, { zip, styles, shared, parts, number, onFilter })
    },

    breathe: () => zip.room(),

    async close() {
      relations.add('styles', 'styles.xml')
      parts.add('xl/workbook.xml', 'workbook')
      parts.add('xl/styles.xml', 'styles')
      if (shared.size > 0) {
        relations.add('sharedStrings', 'sharedStrings.xml')
        parts.add('xl/sharedStrings.xml', 'sharedStrings')
        add('xl/sharedStrings.xml', shared.xml())
      }
      add('xl/workbook.xml', workbookXml(sheets))
      add('xl/_rels/workbook.xml.rels', relations.xml())
      add('xl/styles.xml', styles.xml())
      add('[Content_Types].xml', parts.contentTypesXml())
      await zip.close()
    },
  }
}
