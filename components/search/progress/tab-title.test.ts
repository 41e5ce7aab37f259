import { expect, test } from 'vitest'
import type { SearchState } from '../../../lib/search/state.ts'
import { tabTitle } from './tab-title.ts'

const state = (change: Record<string, unknown>) =>
  ({
    status: 'running',
    progress: { ufs: {}, found: 0, fraction: 0.429 },
    summary: null,
    coverage: null,
    query: { ufs: ['SP', 'RJ'], termos: 'merenda' },
    ...change,
  }) as unknown as SearchState

test.each([
  [state({}), '42% · merenda em SP e RJ · BidIQ'],
  [state({ status: 'queued', query: { ufs: ['SP', 'RJ', 'MG', 'ES'] } }), 'Na fila · 4 UFs · BidIQ'],
  [
    state({ status: 'completed', summary: { total: 1451 }, coverage: { complete: true } }),
    '✓ 1.451 contratações · merenda em SP e RJ · BidIQ',
  ],
  [
    state({ status: 'completed', summary: { total: 1 }, coverage: { complete: false } }),
    '⚠ 1 contratação, incompleta · merenda em SP e RJ · BidIQ',
  ],
  [state({ status: 'failed' }), '✗ Falhou · merenda em SP e RJ · BidIQ'],
])('%#: the tab tells how the search is', (one, title) => expect(tabTitle(one)).toBe(title))
