import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'

/** Parts of exceljs that its types leave out. */
type Internals = {
  stream: {
    pipes: (NodeJS.WritableStream & { _writableState: { needDrain: boolean } })[]
    write(data: unknown): unknown
  }
  _formulae: object
}
type ZipInternals = { zip: { append(source: unknown, entry: { name: string }): unknown } }

export type Sheet = ExcelJS.Worksheet & Internals

export type Package = {
  addSheet(name: string, options: Partial<ExcelJS.AddWorksheetOptions>): Sheet
  /** Autofilter over these cells, `A1:O9`. To be called before the sheet is committed. */
  filter(sheet: Sheet, range: string): void
  /** Lets the compressor catch up; to be awaited every few dozen rows, or memory grows with the file. */
  breathe(sheet: Sheet): Promise<void>
  /** Resolves when the whole file is on disk. */
  close(): Promise<void>
}

/** A workbook that is written as it goes, with what exceljs leaves wrong put right. */
export function openPackage(path: string, generatedAt: number): Package {
  const output = createWriteStream(path)
  output.on('error', (error) => {
    throw error // exceljs would wait for ever: this ends the worker, and its caller is told
  })
  const created = new Date(generatedAt)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: 1 } },
    creator: 'BidIQ',
    lastModifiedBy: 'BidIQ',
    created,
    modified: created,
  } as Partial<ExcelJS.stream.xlsx.WorkbookStreamWriterOptions>)
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 16_200, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
  const names: string[] = []
  let sheets = 0
  nameFilters(workbook as unknown as ZipInternals, names)

  return {
    addSheet(name, options) {
      sheets++
      const sheet = workbook.addWorksheet(name, options) as Sheet
      keepOuterSpace(sheet)
      return sheet
    },

    filter(sheet, range) {
      sheet.autoFilter = range
      const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
      names.push(
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheets - 1}" hidden="1">'${sheet.name}'!${cells}</definedName>`,
      )
    },

    async breathe(sheet) {
      sheet._formulae = {} // kept for shared formulas, which we have none of
      await setImmediate()
      const [pipe] = sheet.stream.pipes
      if (pipe?._writableState.needDrain) await once(pipe, 'drain')
    },

    close: () => workbook.commit(),
  }
}

/**
 * LibreOffice shows no autofilter without its hidden name, and exceljs cannot hide a name. There are always
 * others to put it beside: those of the title line that is printed on each page.
 */
function nameFilters({ zip }: ZipInternals, names: string[]): void {
  const append = zip.append.bind(zip)
  zip.append = (source, entry) => {
    if (entry.name !== '/xl/workbook.xml') return append(source, entry)
    const xml = String(source).replace('<definedNames>', () => `<definedNames>${names.join('')}`)
    return append(xml, entry)
  }
}

/** White space around a text is dropped by readers unless the cell says to keep it; exceljs does not say. */
function keepOuterSpace({ stream }: Sheet): void {
  const write = stream.write.bind(stream)
  stream.write = (data) =>
    write(typeof data === 'string' ? data.replace(/<v>(?=\s|[^<]*\s<)/g, '<v xml:space="preserve">') : data)
}
