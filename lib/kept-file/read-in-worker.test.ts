import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readInWorker, type ReadOptions } from './read-in-worker.ts'
import { textRow, workbookParts, zip } from './testing/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-worker-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NUMERO = '00000000000191-1-000001/2026'
const FEW = zip(workbookParts(textRow('Nº de controle PNCP') + textRow(NUMERO)))

let files = 0
async function read(bytes: Buffer, options: Partial<ReadOptions> = {}) {
  const name = join(folder, String(++files))
  await writeFile(name, bytes)
  return readInWorker({
    path: name,
    recordsPath: `${name}-records`,
    indexPath: `${name}-index`,
    newer: zstdCompressSync('[]'),
    olderIndex: async () => null,
    known: async () => [],
    signal: new AbortController().signal,
    ...options,
  })
}

test('who gives up is let go at once, before the reading and in the middle of it', async () => {
  const left = new Error('left')
  await expect(read(FEW, { signal: AbortSignal.abort(left) })).rejects.toBe(left)
  const leaving = new AbortController()
  const olderIndex = () => {
    leaving.abort(left)
    return Promise.withResolvers<null>().promise
  }
  await expect(read(FEW, { signal: leaving.signal, olderIndex })).rejects.toBe(left)
})

test('a file that takes too long is given up', async () => {
  await expect(read(FEW, { limits: { readMs: 1 } })).rejects.toMatchObject({ reason: 'tooSlow' })
})

test('a file at fault is told from a thread at fault', async () => {
  await expect(read(Buffer.from('a;b'))).rejects.toMatchObject({ reason: 'csv' })
  await expect(read(FEW, { recordsPath: join(folder, 'no', 'where') })).rejects.toThrow(
    'reading thread failed',
  )
  await expect(read(FEW, { workerPath: join(folder, 'none.ts') })).rejects.toThrow('reading thread failed')
})

test('what cannot be asked ends the reading', async () => {
  const down = new Error('down')
  await expect(read(FEW, { olderIndex: () => Promise.reject(down) })).rejects.toBe(down)
  await expect(read(FEW, { known: () => Promise.reject(down) })).rejects.toBe(down)
})

test('contratações that left are asked about in parts', async () => {
  const numeros = Array.from({ length: 1_200 }, (_, at) =>
    NUMERO.replace('000001', String(at).padStart(6, '0')),
  )
  const sheet = textRow('Nº de controle PNCP') + numeros.map((numero) => textRow(numero)).join('')
  const asked: number[] = []
  const known = async (some: string[]) => (asked.push(some.length), [])
  expect(await read(zip(workbookParts(sheet)), { known })).toMatchObject({ columns: ['numeroControlePNCP'] })
  expect(asked).toEqual([500, 500, 200])
})

test('texts that are short once and long together are bounded', async () => {
  const shared = { name: 'xl/sharedStrings.xml', data: `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>` }
  const line = `<row><c t="inlineStr"><is><t>${NUMERO}</t></is></c>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`
  const bytes = zip(workbookParts(textRow('Nº de controle PNCP') + line.repeat(200), [shared]))
  await expect(read(bytes, { limits: { recordBytes: 10_000_000 } })).rejects.toMatchObject({
    reason: 'excessive',
  })
})
