import exceljs from 'exceljs'
import { setTimeout as pause } from 'node:timers/promises'

const TRIES = 5
const RETRY_MS = 2_000
const CONTROL_NUMBER = /^\S{14}-\d-\d{6}\/\d{4}$/

export type Fetched = { bytes: Buffer; from: 'link' | 'replica' }

/** The file of a search, by its link where there is one. @throws {Error} when it cannot be had. */
export async function fetchWorkbook(nginxUrl: string, searchId: string): Promise<Fetched> {
  const url = `${nginxUrl}/api/buscar/${searchId}/excel`
  let problem = ''
  for (let tries = 0; tries < TRIES; tries++, await pause(RETRY_MS)) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(60_000) })
      const bytes = Buffer.from(await response.arrayBuffer())
      if (response.ok) return { bytes, from: response.redirected ? 'link' : 'replica' }
      problem = `${response.status} ${bytes.toString('utf8', 0, 200)}`
    } catch (error) {
      problem = String(error)
    }
  }
  throw new Error(problem)
}

/** Begins as a zip does, and has its end. */
export function isZip(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  return bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) && end > bytes.length - 65_557
}

/** The control numbers in a workbook's first column. */
export async function numbersIn(bytes: Buffer): Promise<string[]> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const numbers: string[] = []
  for (const sheet of workbook.worksheets.filter(({ name }) => name.startsWith('Contratações')))
    sheet.getColumn(1).eachCell(({ text }) => {
      if (CONTROL_NUMBER.test(text)) numbers.push(text)
    })
  return numbers
}
