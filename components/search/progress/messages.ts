import { UF_STATE_LABELS } from '../../../lib/search/labels.ts'
import type { SearchState, UfProgress } from '../../../lib/search/state.ts'
import { UF_NAMES, type Uf } from '../../../lib/search/ufs.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { headline } from './headline.ts'

/** What a search is doing, or has done, in one sentence. */
export function statusLine(state: SearchState): string {
  switch (state.status) {
    case 'queued':
      return 'Na fila: a pesquisa começa em instantes.'
    case 'running':
      return readSoFar(state)
    case 'completed':
      return headline(state)
    case 'cancelled':
      return 'Pesquisa cancelada.'
    case 'failed':
      return 'A pesquisa falhou.'
  }
}

function readSoFar({ progress }: SearchState): string {
  const ufs = Object.values(progress.ufs)
  const over = ufs.filter(({ state }) => state !== 'waiting' && state !== 'reading').length
  if (ufs.length === 0) return 'Pesquisando…'
  const found = `${formatCount(progress.found, 'encontrada', 'encontradas')} até agora.`
  return `${formatNumber(over)} de ${formatCount(ufs.length, 'UF concluída', 'UFs concluídas')}; ${found}`
}

/** Whether a reading goes on no more, short of its end. */
export function isCutShort({ state }: UfProgress, stopped: boolean): boolean {
  return stopped && (state === 'waiting' || state === 'reading')
}

/** How the reading of a UF is going, whole: for those who do not see its colour. */
export function ufProgressText(progress: UfProgress, stopped: boolean): string {
  const { state, pagesRead, pagesKnown, found, error } = progress
  const label = isCutShort(progress, stopped) ? 'interrompida' : UF_STATE_LABELS[state].toLowerCase()
  const pages =
    pagesKnown > 0 && `${formatNumber(pagesRead)} de ${formatCount(pagesKnown, 'página', 'páginas')}`
  const parts = [label, pages, formatCount(found, 'encontrada', 'encontradas')]
  return `${parts.filter(Boolean).join(', ')}${error ? `. ${error}` : ''}`
}

const FONTES: Record<string, string> = { busca: 'PNCP (busca do portal)', consulta: 'PNCP (API de consulta)' }

export function fonteName(fonte: string): string {
  return FONTES[fonte] ?? fonte
}

/** `São Paulo (SP)`; the text itself when it is no UF. */
export function ufName(uf: string): string {
  return uf in UF_NAMES ? `${UF_NAMES[uf as Uf]} (${uf})` : uf
}
