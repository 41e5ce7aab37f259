import type { EndedRun, NewAlert } from '../port.ts'
import { finished } from '../../kept-results/testing/results.ts'
import type { ResultRow } from '../../search/row.ts'
import { rowOf } from '../../search/testing/compared-rows.ts'
import { searchQuerySchema } from '../../search/query.ts'
import type { Coverage } from '../../search/state.ts'
import { newTokens } from '../tokens.ts'

export const NOW = Date.parse('2026-11-23T12:00:00Z')
export const HOUR = 3_600_000

/** An alert about the open ones of São Paulo, at 07:00 and 13:00, made at `NOW`, unless told otherwise. */
export function newAlert(change: Partial<NewAlert> = {}): NewAlert {
  const email = change.email ?? null
  return {
    ...newTokens(email !== null),
    id: crypto.randomUUID(),
    owner: crypto.randomUUID(),
    nome: 'Limpeza em SP',
    query: searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' }),
    acompanha: null,
    horarios: ['07:00', '13:00'],
    diasUteis: false,
    email,
    createdAt: NOW,
    ...change,
  } as NewAlert
}

type Change = { searchId?: string; coverage?: Coverage }

/** How a run that ended at `at` (epoch milliseconds) with these rows is handed to the store. */
export async function endedRun(
  at: number,
  rows: readonly ResultRow[],
  change: Change = {},
): Promise<EndedRun> {
  const { ending, answer } = await finished(at, rows, change)
  return { state: ending.state, chunks: answer.chunks, now: at }
}

export { rowOf }
