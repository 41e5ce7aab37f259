import type { SearchState } from '../../../lib/search/state.ts'
import { formatCount, formatList } from '../../ui/format.ts'

const MOST_SUBJECT = 40

/** What a tab says of its search, so that one need not come back to see: how far it is, or how it ended. */
export function tabTitle(
  state: Pick<SearchState, 'status' | 'progress' | 'summary' | 'coverage' | 'query'>,
): string {
  return [stateText(state), subject(state.query), 'BidIQ'].filter(Boolean).join(' · ')
}

function stateText({ status, progress, summary, coverage }: Parameters<typeof tabTitle>[0]): string {
  switch (status) {
    case 'queued':
      return 'Na fila'
    case 'running':
      return `${Math.floor(progress.fraction * 100)}%`
    case 'completed': {
      const found = formatCount(summary?.total ?? 0, 'contratação', 'contratações')
      return coverage?.complete === false ? `⚠ ${found}, incompleta` : `✓ ${found}`
    }
    case 'failed':
      return '✗ Falhou'
    case 'cancelled':
      return 'Cancelada'
  }
}

function subject({ termos, ufs }: SearchState['query']): string {
  const where = Array.isArray(ufs) ? (ufs.length > 3 ? `${ufs.length} UFs` : formatList(ufs.map(String))) : ''
  const words = typeof termos === 'string' ? termos.slice(0, MOST_SUBJECT) : ''
  return [words, where].filter(Boolean).join(' em ')
}
