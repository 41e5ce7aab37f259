import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import ExcelJS, { type CellValue as ExcelValue, type Worksheet } from 'exceljs'
import { Formula, Link, type CellValue } from '../../../lib/workbook/xlsx/cell.ts'
import { HEADERS, readCells, STYLES, WIDTHS } from '../cells.ts'
import type { Writer } from './writer.ts'

/** Everything in memory, as its README begins. */
export const exceljsInMemory: Writer = {
  largest: 10_000,
  async write({ rowsPath, path }) {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Contratações')
    sheet.columns = HEADERS.map((header, at) => ({ header, width: WIDTHS[at]!, style: STYLES[at]! }) as never)
    for await (const cells of readCells(rowsPath)) sheet.addRow(cells.map(exceljsValue))
    await workbook.xlsx.writeFile(path)
  },
}

/** Its stream writer, as its README has it: styles by column, rows committed one by one. */
export const exceljsStream: Writer = {
  largest: 100_000,
  async write({ rowsPath, path }) {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream: createWriteStream(path),
      useStyles: true,
      zip: { zlib: { level: 1 } },
    })
    const sheet = workbook.addWorksheet('Contratações')
    sheet.columns = HEADERS.map((header, at) => ({ header, width: WIDTHS[at]!, style: STYLES[at]! }) as never)
    for await (const cells of readCells(rowsPath)) sheet.addRow(cells.map(exceljsValue)).commit()
    sheet.commit()
    await workbook.commit()
  },
}

/** The same at its best, as measured: one style object for each column, a pause every 64 rows, and back-pressure. */
export const exceljsTuned: Writer = {
  largest: Infinity,
  async write({ rowsPath, path }) {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream: createWriteStream(path),
      useStyles: true,
      useSharedStrings: false,
      zip: { zlib: { level: 1 } },
    })
    const sheet = workbook.addWorksheet('Contratações') as Tuned
    sheet.columns = WIDTHS.map((width) => ({ width }))
    sheet.addRow(HEADERS).commit()
    let rows = 0
    for await (const cells of readCells(rowsPath)) {
      const row = sheet.addRow(cells.map(exceljsValue))
      for (let at = 0; at < cells.length; at++) row.getCell(at + 1).style = STYLES[at] as never
      row.commit()
      if (++rows % 64 !== 0) continue
      sheet._formulae = {}
      await setImmediate()
      const [pipe] = sheet.stream.pipes
      if (pipe?._writableState.needDrain) await once(pipe, 'drain')
    }
    sheet.commit()
    await workbook.commit()
  },
}

type Tuned = Worksheet & {
  stream: { pipes: (NodeJS.WritableStream & { _writableState: { needDrain: boolean } })[] }
  _formulae: object
}

function exceljsValue(value: CellValue): ExcelValue {
  if (value instanceof Link) return { text: value.text, hyperlink: value.address }
  if (value instanceof Formula) return { formula: value.formula, result: value.result ?? undefined }
  return value
}
