import { encodeAnswer } from '../../acervo/encode.ts'
import type { Ending } from '../../results/port.ts'
import { entryOf } from '../../search/answer.ts'
import { factsOf } from '../../search/facts.ts'
import { initialState } from '../../search/initial-state.ts'
import type { EncodedAnswer } from '../../search/ports.ts'
import { searchQuerySchema } from '../../search/query.ts'
import type { ResultRow } from '../../search/row.ts'
import type { Coverage, SearchState } from '../../search/state.ts'
import { countRow, emptySummary } from '../../search/summary.ts'

/** Answers with rows of one's own, as the acervo packs them. */
function answerOf(rows: readonly ResultRow[]): Promise<EncodedAnswer> {
  const summary = emptySummary()
  const index = rows.map((row) => {
    const facts = factsOf(row)
    countRow(summary, facts, row.bidiq)
    return entryOf(facts, row.bidiq)
  })
  const parts = rows.map(({ bidiq, ...record }) => ({
    head: Buffer.from(JSON.stringify(record).slice(0, -1)),
    tail: `,"bidiq":${JSON.stringify(bidiq)}}`,
  }))
  return encodeAnswer({ summary, index, rows: parts })
}

type Change = Partial<Omit<SearchState, 'query'>> & { query?: Record<string, unknown> }

/** How a search of the open ones of São Paulo ended, unless told otherwise. `at` is epoch milliseconds. */
function endingOf(at: number, { query, ...change }: Change = {}): Ending {
  const state: SearchState = {
    ...initialState({
      searchId: crypto.randomUUID(),
      query: searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }),
      echo: 'Contratações abertas em SP.',
      now: at - 1_000,
      filename: 'licitacoes_SP.xlsx',
    }),
    status: 'completed',
    coverage: wholeCoverage(['SP']),
    summary: emptySummary(),
    finishedAt: new Date(at).toISOString(),
    ...change,
  }
  const { versao, coverage, summary, finishedAt } = state
  return {
    state,
    terminal: {
      id: '1-9',
      event: {
        type: 'completed',
        message: 'Nada.',
        versao,
        coverage,
        summary,
        finishedAt: finishedAt!,
      },
    },
  }
}

/** A result that ended at `at` with these rows. */
export async function finished(at: number, rows: readonly ResultRow[], change: Change = {}) {
  const answer = await answerOf(rows)
  return { answer, ending: endingOf(at, { summary: answer.summary, ...change }) }
}

export function wholeCoverage(ufs: readonly string[]): Coverage {
  const coverage = ufs.map((uf): Coverage['ufs'][number] => ({
    uf,
    status: 'COMPLETA',
    declared: 0,
    read: 0,
    known: 0,
    rejected: 0,
    matched: 0,
    readAt: null,
    fontes: ['busca'],
    error: null,
    failures: [],
    readings: [],
  }))
  return { complete: true, unprovable: 0, ufs: coverage, notes: [] }
}
