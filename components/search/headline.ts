import type { Coverage, SearchState, UfCoverage } from '../../lib/search/state.ts'
import { formatCount, formatList, formatNumber } from '../ui/format.ts'

/** The UFs whose answer is not whole. */
export function incompleteUfs(coverage: Coverage | null): UfCoverage[] {
  return coverage?.ufs.filter(({ status }) => status !== 'COMPLETA') ?? []
}

/** Whether asking again could bring something. */
export function canRetry({ status, coverage }: Pick<SearchState, 'status' | 'coverage'>): boolean {
  return status === 'completed' && incompleteUfs(coverage).length > 0
}

/**
 * The outcome in one sentence: never a total without what it stands on. Says that nothing exists only
 * when everything was read.
 */
export function headline({ summary, coverage }: Pick<SearchState, 'summary' | 'coverage'>): string {
  const total = summary?.total ?? 0
  if (!coverage)
    return total ? `${formatCount(total, 'contratação', 'contratações')} até agora` : 'Nada lido até agora'
  const asked = coverage.ufs.filter(({ status }) => status !== 'NAO_CONSULTADA')
  const gaps = [notAsked(coverage), notWhole(coverage)].filter(Boolean)
  const found = total > 0 ? someFound(total, asked.length) : noneFound(coverage, asked.length)
  return [found, ...gaps].join('; ')
}

function someFound(total: number, ufs: number): string {
  const rows = formatCount(total, 'contratação', 'contratações')
  return ufs > 0 ? `${rows} em ${formatCount(ufs, 'UF', 'UFs')}` : `${rows} já conhecidas`
}

function noneFound({ complete }: Coverage, ufs: number): string {
  return complete
    ? `Nenhuma contratação com estes filtros em ${formatCount(ufs, 'UF', 'UFs')}`
    : 'Nenhuma encontrada no que foi possível consultar'
}

function notAsked({ ufs }: Coverage): string {
  const failed = ufs.filter(({ status }) => status === 'NAO_CONSULTADA')
  if (failed.length === 0) return ''
  const reasons = new Map<string, string[]>()
  for (const { uf, error } of failed) {
    const reason = (error ?? 'o PNCP não respondeu').replace(/\.$/, '')
    reasons.set(reason, [...(reasons.get(reason) ?? []), uf])
  }
  const said = [...reasons].map(([reason, siglas]) => `${formatList(siglas)}: ${reason}`)
  return `não foi possível consultar ${said.join('; ')}`
}

function notWhole({ ufs }: Coverage): string {
  const partial = ufs.filter(({ status }) => status === 'INCOMPLETA')
  const said = partial.map(({ uf, declared, read }) =>
    declared === null ? uf : `${uf} (${formatNumber(read)} de ${formatNumber(declared)})`,
  )
  return said.length > 0 ? `leitura incompleta de ${formatList(said)}` : ''
}
