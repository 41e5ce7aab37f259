import type { Coverage, SearchState, UfCoverage } from '../../../lib/search/state.ts'
import { totalsText } from '../../../lib/search/totals.ts'
import { formatCount } from '../../ui/format.ts'

/** The UFs whose answer is not whole. */
export function incompleteUfs(coverage: Coverage | null): UfCoverage[] {
  return coverage?.ufs.filter(({ status }) => status !== 'COMPLETA') ?? []
}

/** Whether asking again could bring something. */
export function canRetry({ status, coverage }: Pick<SearchState, 'status' | 'coverage'>): boolean {
  return status === 'completed' && incompleteUfs(coverage).length > 0
}

/** The outcome in one sentence: never a total without what it stands on. */
export function headline({ summary, coverage }: Pick<SearchState, 'summary' | 'coverage'>): string {
  if (coverage) return totalsText({ total: summary?.total ?? 0 }, coverage)
  return summary?.total
    ? `${formatCount(summary.total, 'contratação', 'contratações')} até agora`
    : 'Nada lido até agora'
}
