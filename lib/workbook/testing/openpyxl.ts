import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A date is its wall clock, `YYYY-MM-DDTHH:mm:ss`. */
export type ReadValue = string | number | boolean | null | { date: string }

export type ReadSheet = {
  lines: ReadValue[][]
  /** By their cell, `B7`. */
  formulas: Record<string, string>
  formats: Record<string, string>
  notes: Record<string, string>
  links: Record<string, string>
  /** Cells, choices and how others are met. */
  choices: [string, string, string][]
  tables: Record<string, string>
  filter: string | null
  frozen: string | null
  printTitles: string | null
  orientation: string | null
  fitToPage: boolean
}
export type ReadBook = { sheets: Record<string, ReadSheet>; properties: Record<string, string> }

/** Debian's: the one that its package is installed for. */
const PYTHON = '/usr/bin/python3'
export const hasOpenpyxl = existsSync(PYTHON) && existsSync('/usr/lib/python3/dist-packages/openpyxl')

/** Reads a workbook with a program that has nothing in common with ours. `values` gives the lines alone, sooner. */
export async function readWithOpenpyxl(path: string, what: 'values' | 'all'): Promise<ReadBook> {
  const script = join(import.meta.dirname, 'read_workbook.py')
  const { stdout } = await promisify(execFile)(PYTHON, [script, path, what], { maxBuffer: 1 << 30 })
  return JSON.parse(stdout) as ReadBook
}
