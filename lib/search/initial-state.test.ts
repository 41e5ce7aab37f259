import { expect, test } from 'vitest'
import { initialState } from './initial-state.ts'
import { searchQuerySchema } from './query.ts'
import { instantOf } from './time.ts'

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
const search = {
  searchId: 'id',
  query,
  echo: 'Contratações abertas em SP.',
  now: instantOf('2026-11-23T12:00:00'),
}

test('a search that has not begun waits, knows what it will be about, and has found nothing yet', () => {
  expect(initialState({ ...search, filename: 'a.xlsx' })).toEqual({
    searchId: 'id',
    status: 'queued',
    versao: 1,
    query,
    echo: 'Contratações abertas em SP.',
    progress: { ufs: {}, found: 0, fraction: 0 },
    coverage: null,
    summary: null,
    excel: { status: 'pending', filename: 'a.xlsx', rows: 0, bytes: null, mode: 'stream' },
    error: null,
    createdAt: '2026-11-23T15:00:00.000Z',
    finishedAt: null,
  })
  expect(initialState(search).excel.filename).toBe('')
})
