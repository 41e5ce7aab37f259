import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Formula, Link, type CellValue } from '../../../lib/workbook/xlsx/cell.ts'
import { FORMATS, HEADERS, readCells, WIDTHS } from '../cells.ts'
import { importPeer } from '../peers.ts'
import type { Writer } from './writer.ts'

type Hucre = { writeXlsxStream(rows: AsyncIterable<unknown[]>, options: object): ReadableStream<Uint8Array> }
type WriteExcelFile = { default(data: unknown[][], options: object): { toFile(path: string): Promise<void> } }
type SheetJs = {
  default: {
    utils: {
      aoa_to_sheet(lines: unknown[][], options: object): object
      book_new(): object
      book_append_sheet(book: object, sheet: object, name: string): void
    }
    writeFile(book: object, path: string, options: object): void
  }
}

/** In constant memory; its streamed cells have no links and no formulas, so those are their values. */
export const hucre: Writer = {
  largest: Infinity,
  async write({ rowsPath, path }) {
    const { writeXlsxStream } = await importPeer<Hucre>('hucre/xlsx')
    const columns = HEADERS.map((header, at) => ({ header, width: WIDTHS[at], numFmt: FORMATS[at] }))
    const stream = writeXlsxStream(plainCells(rowsPath), {
      name: 'Contratações',
      columns,
      freezePane: { rows: 1 },
    })
    await pipeline(stream, createWriteStream(path))
  },
}

export const writeExcelFile: Writer = {
  largest: 100_000,
  async write({ rowsPath, path }) {
    const { default: write } = await importPeer<WriteExcelFile>('write-excel-file/node')
    const data: unknown[][] = [[...HEADERS]]
    for await (const cells of readCells(rowsPath))
      data.push(
        cells.map((cell, at) => {
          if (cell === null) return null
          if (cell instanceof Formula) return { type: 'Formula', value: `=${cell.formula}` }
          const value = plain(cell)
          if (value instanceof Date) return { value, type: Date, format: FORMATS[at] }
          return typeof value === 'number'
            ? { value, type: Number, format: FORMATS[at] }
            : { value, type: String }
        }),
      )
    await write(data, { sheet: 'Contratações', columns: WIDTHS.map((width) => ({ width })) }).toFile(path)
  },
}

export const sheetJs: Writer = {
  largest: 100_000,
  async write({ rowsPath, path }) {
    const { default: XLSX } = await importPeer<SheetJs>('xlsx')
    const lines: unknown[][] = [[...HEADERS]]
    for await (const cells of readCells(rowsPath))
      lines.push(
        cells.map((cell, at) => {
          if (cell instanceof Formula) return { t: 'n', f: cell.formula, v: cell.result }
          if (cell instanceof Link) return { t: 's', v: cell.text, l: { Target: cell.address } }
          return typeof cell === 'number' ? { t: 'n', v: cell, z: FORMATS[at] } : cell
        }),
      )
    const sheet = XLSX.utils.aoa_to_sheet(lines, {
      cellDates: false,
      dateNF: 'dd/mm/yyyy hh:mm',
      dense: true,
    })
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, sheet, 'Contratações')
    XLSX.writeFile(book, path, { compression: true })
  },
}

async function* plainCells(rowsPath: string): AsyncGenerator<unknown[]> {
  for await (const cells of readCells(rowsPath)) yield cells.map(plain)
}

function plain(value: CellValue): unknown {
  if (value instanceof Formula) return value.result
  return value instanceof Link ? value.text : value
}
