import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { createDeflateRaw } from 'node:zlib'
import { openPromise } from 'yauzl'
import { letterAt } from '../../../lib/workbook/letters.ts'
import { Formula, Link, serialOf, type CellValue } from '../../../lib/workbook/xlsx/cell.ts'
import { plainXmlText } from '../../../lib/workbook/xlsx/xml.ts'
import { HEADERS, readCells } from '../cells.ts'
import { ours } from './ours.ts'
import type { Writer } from './writer.ts'

/** What no writer of this XML on one thread can beat. */

const BLOCK = 512 * 1_024
const deflater = () => createDeflateRaw({ level: 1, chunkSize: BLOCK })

let blocks: Buffer[] = []

/** The XML of our first sheet, made before, deflated by zlib at level 1, and nothing else. */
export const deflateOnly: Writer = {
  largest: Infinity,
  async prepare(job) {
    await ours.write(job)
    const archive = await openPromise(job.path, { autoClose: false })
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== 'xl/worksheets/sheet1.xml') continue
      const bytes: Buffer[] = []
      for await (const chunk of await archive.openReadStreamPromise(entry)) bytes.push(chunk as Buffer)
      const whole = Buffer.concat(bytes)
      blocks = Array.from({ length: Math.ceil(whole.length / BLOCK) }, (_, at) =>
        whole.subarray(at * BLOCK, (at + 1) * BLOCK),
      )
    }
    archive.close()
  },
  async write({ path }) {
    await pipeline(Readable.from(blocks), deflater(), createWriteStream(path))
  },
}

/** The same cells as XML, in the plainest way, made from the rows and deflated on the way: no archive, no checksum. */
export const buildAndDeflate: Writer = {
  largest: Infinity,
  async write({ rowsPath, path }) {
    const letters = HEADERS.map((_, at) => letterAt(at + 1))
    const deflate = deflater()
    const written = pipeline(deflate, createWriteStream(path))
    let pending = '<worksheet><sheetData>'
    let line = 1
    for await (const cells of readCells(rowsPath)) {
      line++
      pending += `<row r="${line}" ht="45" customHeight="1">`
      for (let at = 0; at < cells.length; at++) pending += cellXml(letters[at]! + line, cells[at]!)
      pending += '</row>'
      if (pending.length < BLOCK) continue
      if (!deflate.write(pending)) await once(deflate, 'drain')
      pending = ''
    }
    deflate.end(`${pending}</sheetData></worksheet>`)
    await written
  },
}

function cellXml(reference: string, value: CellValue): string {
  if (value === null) return ''
  const start = `<c r="${reference}" s="3"`
  if (typeof value === 'string') return `${start} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  if (value instanceof Date) return `${start}><v>${serialOf(value)}</v></c>`
  if (value instanceof Link) return `${start} t="inlineStr"><is><t>${value.text}</t></is></c>`
  if (value instanceof Formula)
    return `${start}><f>${plainXmlText(value.formula)}</f><v>${String(value.result)}</v></c>`
  return `${start}><v>${String(value)}</v></c>`
}

function escaped(text: string): string {
  if (!/[&<>]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
