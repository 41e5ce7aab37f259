import { describe, expect, test } from 'vitest'
import type { FileRef, StoredFile } from '../file-store/port.ts'
import type { StoredResult } from '../results/port.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import type { SearchState } from '../search/state.ts'
import { instantOf } from '../search/time.ts'
import type { SearchDeps } from './deps.ts'
import { createFileDesk } from './file-desk.ts'
import { filenameOf, generatedAt, obtainExcel, readyExcel } from './excel.ts'

const NOW = instantOf('2026-11-23T23:30:00')
const query = searchQuerySchema.parse({ ufs: ['SP', 'RJ'], situacao: 'abertas', termos: 'Manutenção' })
const state: SearchState = {
  ...initialState({
    searchId: '0b0e8f3e-3d0f-4a7e-9d53-0d5a3f5a8c11',
    query,
    echo: 'eco',
    now: instantOf('2026-11-23T23:29:00'),
    filename: 'a.xlsx',
  }),
  finishedAt: new Date(NOW).toISOString(),
}
const file: StoredFile = {
  bytes: 9,
  expiresAt: NOW,
  mode: 'stream',
  open: async () => new ReadableStream(),
}

async function obtain(versao: number) {
  const written: unknown[] = []
  const asked: FileRef[] = []
  const files = {
    obtain: async (ref: FileRef, write: (path: string) => Promise<unknown>) => {
      asked.push(ref)
      await write(`/tmp/${ref.name}`)
      return file
    },
  }
  const writeWorkbook = async (
    { chunks, ...input }: { chunks: AsyncIterable<Uint8Array> },
    options: unknown,
  ) => {
    const read: Uint8Array[] = []
    for await (const chunk of chunks) read.push(chunk)
    written.push({ input, options, chunks: read.map((chunk) => chunk[0]) })
    return { bytes: 9, rows: 1 }
  }
  const desk = createFileDesk({ files, writeWorkbook } as unknown as SearchDeps)
  const deps = { desk, clock: () => NOW }
  const result: StoredResult = {
    key: 'x',
    versao,
    summary: emptySummary(),
    chunkCount: 3,
    index: async () => new Uint8Array(),
    chunk: async (number) => Uint8Array.of(number),
  }
  return { file: await obtainExcel(deps, state, result), asked, written }
}

describe('the file', () => {
  test('is called by the end of its run in Brasília, whoever asks and whenever', async () => {
    const name = '20261123_233000_0b0e8f3e-3d0f-4a7e-9d53-0d5a3f5a8c11'
    expect((await obtain(1)).asked).toEqual([{ name: `${name}.xlsx`, downloadName: 'a.xlsx' }])
    expect((await obtain(2)).asked).toEqual([{ name: `${name}-v2.xlsx`, downloadName: 'a.xlsx' }])
  })

  test('is made of every chunk, in order, beside the state', async () => {
    const { written } = await obtain(1)
    expect(written).toMatchObject([
      { chunks: [0, 1, 2], input: { state, encoding: 'zstd', generatedAt: NOW } },
    ])
  })

  test('is dated by the end of its run, and by the day from the next one on: made again, it is the same', () => {
    expect(generatedAt(state, NOW)).toBe(NOW)
    expect(generatedAt(state, instantOf('2026-11-23T23:59:59'))).toBe(NOW)
    for (const later of ['2026-11-24T00:00:00', '2026-11-24T17:30:00'])
      expect(generatedAt(state, instantOf(later))).toBe(instantOf('2026-11-24T00:00:00'))
  })

  test('is not waited for by who left, however long the store takes', async () => {
    const leaving = new AbortController()
    const stuck = { obtain: () => new Promise<StoredFile>(() => {}) }
    const writeWorkbook = () => Promise.reject(new Error('It was written'))
    const deps = { desk: createFileDesk({ files: stuck, writeWorkbook }), clock: () => NOW }
    const result = { summary: emptySummary(), versao: 1 } as StoredResult
    const obtained = obtainExcel(deps, state, result, { signal: leaving.signal })
    leaving.abort(new Error('cancelled'))
    await expect(obtained).rejects.toThrow('cancelled')
    await expect(obtainExcel(deps, state, result, { signal: leaving.signal })).rejects.toThrow('cancelled')
  })

  test('has a name that a user understands, of the day in Brasília', () => {
    expect(filenameOf(query, NOW)).toBe('licitacoes_manutencao_RJ-SP_2026-11-23.xlsx')
    expect(filenameOf(query, NOW, 2)).toBe('licitacoes_manutencao_RJ-SP_2026-11-23_v2.xlsx')
  })
})

test('what the state says of a file: kept elsewhere, kept here, or made on request', () => {
  expect(readyExcel(state, 4, { ...file, mode: 'signed-url', url: 'https://storage/x' })).toEqual({
    status: 'ready',
    downloadUrl: 'https://storage/x',
    expiresAt: '2026-11-24T02:30:00.000Z',
    filename: 'a.xlsx',
    rows: 4,
    bytes: 9,
    mode: 'signed-url',
  })
  expect(readyExcel(state, 4, file)).toMatchObject({
    downloadUrl: `/api/buscar/${state.searchId}/excel`,
    mode: 'stream',
    bytes: 9,
  })
  expect(readyExcel(state, 4, { ...file, mode: 'inline' })).toMatchObject({
    downloadUrl: `/api/buscar/${state.searchId}/excel`,
    mode: 'inline',
  })
  expect(readyExcel(state, 4)).toEqual({
    status: 'ready',
    downloadUrl: `/api/buscar/${state.searchId}/excel`,
    filename: 'a.xlsx',
    rows: 4,
    bytes: null,
    mode: 'stream',
  })
})
