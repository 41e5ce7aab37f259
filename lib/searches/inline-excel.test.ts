import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAX_INLINE_BYTES } from '../file-store/port.ts'
import type { StoredResult } from '../results/port.ts'
import { emptySummary } from '../search/summary.ts'
import { GENERATED_AT, pack, row, state } from '../workbook/fixtures.ts'
import { writeWorkbook } from '../workbook/workbook.ts'
import { createFileDesk } from './file-desk.ts'
import { inlineExcel, MAX_INLINE_ROWS } from './inline-excel.ts'

const ended = { ...state(1), finishedAt: new Date(GENERATED_AT).toISOString() }

/** What is said of a file of that size; how often it was asked for. */
async function inline({ bytes, rows }: { bytes: number; rows: number }) {
  let asked = 0
  const obtain = async () => {
    asked++
    return { bytes, expiresAt: 0, mode: 'stream' as const, open: async () => new ReadableStream() }
  }
  const desk = createFileDesk({ files: { obtain }, writeWorkbook })
  const result = { versao: 1, summary: { ...emptySummary(), total: rows } } as StoredResult
  return { said: await inlineExcel({ desk, clock: () => GENERATED_AT }, ended, result), asked: () => asked }
}

test('8 MB may travel, and not a byte more', async () => {
  const { said } = await inline({ bytes: MAX_INLINE_BYTES, rows: 40_000 })
  expect(said).toMatchObject({ file: { bytes: MAX_INLINE_BYTES } })
  const larger = await inline({ bytes: MAX_INLINE_BYTES + 1, rows: 40_000 })
  expect(larger.said).toEqual({
    aviso: `A planilha tem 8,1 MB, e em base64 vai até 8 MB. Baixe em /api/buscar/${ended.searchId}/excel?versao=1.`,
  })
})

test('rows that can never fit are not even written', async () => {
  const { said, asked } = await inline({ bytes: 1, rows: MAX_INLINE_ROWS + 1 })
  expect(said).toMatchObject({ aviso: expect.stringContaining('A planilha tem 100.001 linhas') })
  expect(asked()).toBe(0)
})

test('the plainest rows do not fit into 8 MB beyond that number', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inline-'))
  const rows = Array.from({ length: 2_000 }, (_, index) => ({ ...row(index), objetoCompra: '' }))
  const size = async (count: number) => {
    const input = { chunks: pack(rows.slice(0, count)), encoding: 'zstd' as const, state: state(count) }
    const path = join(folder, 'x.xlsx')
    return (await writeWorkbook({ ...input, generatedAt: GENERATED_AT }, { path })).bytes
  }
  const perRow = ((await size(2_000)) - (await size(1_000))) / 1_000
  await rm(folder, { recursive: true })
  expect(perRow * MAX_INLINE_ROWS).toBeGreaterThan(MAX_INLINE_BYTES)
})
