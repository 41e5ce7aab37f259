import { exceljsInMemory, exceljsStream, exceljsTuned } from './exceljs.ts'
import { buildAndDeflate, deflateOnly } from './limits.ts'
import { ours, oursFourTimes } from './ours.ts'
import { hucre, sheetJs, writeExcelFile } from './peers.ts'
import type { Writer } from './writer.ts'

export const LIMIT = 'limit: XML deflated'
export const BUILT = 'limit: XML built and deflated'
export const OURS = 'ours, in a worker'

/** In the order of the table. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  [LIMIT]: deflateOnly,
  [BUILT]: buildAndDeflate,
  [OURS]: ours,
  'exceljs stream, tuned': exceljsTuned,
  'exceljs stream, as its README': exceljsStream,
  'exceljs in memory': exceljsInMemory,
  'hucre stream (no links, no formulas)': hucre,
  'write-excel-file': writeExcelFile,
  SheetJS: sheetJs,
}

/** Those that are not of this project, nor its dependencies. */
export const NEED_PEERS = new Set(['hucre stream (no links, no formulas)', 'write-excel-file', 'SheetJS'])

/** Measured apart: more than one workbook at a time. */
export const FOUR = 'ours, four at once'
export const APART: Readonly<Record<string, Writer>> = { [FOUR]: oursFourTimes }
