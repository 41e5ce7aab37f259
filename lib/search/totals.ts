import { failurePhrase } from './failure-text.ts'
import type { Coverage, Summary, UfCoverage } from './state.ts'

const number = new Intl.NumberFormat('pt-BR')
const list = new Intl.ListFormat('pt-BR')

/**
 * The outcome in one sentence, without its full stop: never a total without what it stands on. Says that
 * nothing exists only when everything was read. The same on the page, in events and in the workbook.
 */
export function totalsText({ total }: Pick<Summary, 'total'>, coverage: Coverage): string {
  const asked = coverage.ufs.filter(({ status }) => status !== 'NAO_CONSULTADA').length
  const isAllRead = coverage.complete && coverage.itens?.lidos === coverage.itens?.total
  const found = total > 0 ? someFound(total, asked, coverage.complete) : noneFound(asked, isAllRead)
  const itens = coverage.itens ? itensText(coverage.itens) : ''
  return [found, notAsked(coverage), notWhole(coverage), itens].filter((part) => part !== '').join('; ')
}

/** Of the contratações that a query about items is about, how many have theirs read. */
export function itensText({ lidos, total }: NonNullable<Coverage['itens']>): string {
  return `itens lidos: ${number.format(lidos)} de ${count(total, 'contratação', 'contratações')}`
}

function someFound(total: number, asked: number, complete: boolean): string {
  const rows = count(total, 'contratação', 'contratações')
  if (asked === 0) return total === 1 ? `${rows} já conhecida` : `${rows} já conhecidas`
  return `${rows} ${complete ? 'de' : 'em'} ${count(asked, 'UF', 'UFs')}`
}

function noneFound(asked: number, complete: boolean): string {
  return complete
    ? `Nenhuma contratação com estes filtros em ${count(asked, 'UF', 'UFs')}`
    : 'Nenhuma encontrada no que foi possível consultar'
}

/** UFs that failed for the same reason are told together. */
function notAsked({ ufs }: Coverage): string {
  const reasons = new Map<string, string[]>()
  for (const { uf, status, failures, error } of ufs) {
    if (status !== 'NAO_CONSULTADA') continue
    const reason = failures[0] ? failurePhrase(failures[0]) : (error ?? 'sem resposta').replace(/\.$/, '')
    reasons.set(reason, [...(reasons.get(reason) ?? []), uf])
  }
  const said = [...reasons].map(([reason, siglas]) => `${list.format(siglas)} (${reason})`)
  return said.length > 0 ? `não foi possível consultar ${said.join('; ')}` : ''
}

function notWhole({ ufs }: Coverage): string {
  const said = ufs.filter(({ status }) => status === 'INCOMPLETA').map(gapOf)
  return said.length > 0 ? `leitura incompleta de ${list.format(said)}` : ''
}

function gapOf({ uf, declared, read, rejected }: UfCoverage): string {
  if (rejected > 0) return `${uf} (${count(rejected, 'registro rejeitado', 'registros rejeitados')})`
  return declared === null ? uf : `${uf} (${number.format(read)} de ${number.format(declared)})`
}

function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}
