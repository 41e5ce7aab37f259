import type { Facts } from './facts.ts'
import { grupoOf, noDeadlineSince } from './grupo.ts'
import type { MatchPlan } from './match-plan.ts'
import { matchText } from './match-text.ts'
import type { SearchQuery } from './query.ts'
import type { Grupo } from './row.ts'

export type Match = { grupo: Grupo; termos: string[]; setores: string[] }

/**
 * Decides whether a contratação answers the query, and why. The only place that does: indexes may only
 * narrow. `unconfirmed`: believed open, but absent from the last complete reading.
 *
 * An unknown UF, publication date or value is no reason to drop a row; an unknown code is, since the
 * filter asked for a certain one.
 */
export function match(facts: Facts, plan: MatchPlan, unconfirmed = false): Match | undefined {
  const { query, now } = plan
  const grupo = grupoOf(facts, now, unconfirmed)
  if (!inSituacao(query.situacao, grupo, facts, now)) return undefined
  if (!inPlace(facts, query) || !inDates(facts, query) || !inValue(facts, query)) return undefined
  if (!hasCodes(facts, query)) return undefined
  const words = matchText(facts.texto, plan)
  return words && { grupo, ...words }
}

function inSituacao(situacao: SearchQuery['situacao'], grupo: Grupo, facts: Facts, now: string): boolean {
  if (situacao === 'todas') return true
  if (situacao === 'encerradas') return grupo === 'encerradas'
  if (grupo === 'encerradas' || grupo === 'diretas') return false
  if (facts.encerramento !== null) return true
  return facts.publicacao !== null && facts.publicacao.slice(0, 10) >= noDeadlineSince(now)
}

function inPlace(facts: Facts, query: SearchQuery): boolean {
  if (facts.uf !== null && !(query.ufs as string[]).includes(facts.uf)) return false
  if (query.municipios && !isOneOf(facts.municipio, query.municipios)) return false
  if (query.orgaos && !query.orgaos.includes(facts.cnpj)) return false
  if (
    query.unidades &&
    !query.unidades.some((u) => u.cnpj === facts.cnpj && u.codigoUnidade === facts.unidade)
  )
    return false
  return !query.portais || isOneOf(facts.portal, query.portais)
}

function inDates({ publicacao, encerramento }: Facts, query: SearchQuery): boolean {
  const published = publicacao?.slice(0, 10)
  if (published && query.dataInicial && published < query.dataInicial) return false
  if (published && query.dataFinal && published > query.dataFinal) return false
  const { encerramentoInicial, encerramentoFinal } = query
  if (!encerramentoInicial && !encerramentoFinal) return true
  const closes = encerramento?.slice(0, 10)
  if (!closes) return false
  return (
    !(encerramentoInicial && closes < encerramentoInicial) &&
    !(encerramentoFinal && closes > encerramentoFinal)
  )
}

/**
 * A value that was not informed may well be in the range: it stays unless `semValor` is false. Without a
 * range, `semValor` alone asks for (or against) the uninformed ones.
 */
function inValue({ valor }: Facts, { valorMin, valorMax, semValor }: SearchQuery): boolean {
  const hasRange = valorMin !== undefined || valorMax !== undefined
  if (valor === null) return semValor !== false
  if (!hasRange) return semValor !== true
  return !(valorMin !== undefined && valor < valorMin) && !(valorMax !== undefined && valor > valorMax)
}

function hasCodes(facts: Facts, query: SearchQuery): boolean {
  if (query.modalidades && !isOneOf(facts.modalidade, query.modalidades)) return false
  if (query.instrumentos && !isOneOf(facts.instrumento, query.instrumentos)) return false
  if (query.modosDisputa && !isOneOf(facts.modoDisputa, query.modosDisputa)) return false
  if (query.esferas && !isOneOf(facts.esfera, query.esferas)) return false
  if (query.srp !== undefined && facts.srp !== query.srp) return false
  return !query.numero || facts.numero === query.numero || sameProcesso(facts.processo, query.numero)
}

/** Processos are typed with and without their punctuation. */
function sameProcesso(processo: string | null, asked: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return processo !== null && bare(asked) !== '' && bare(processo) === bare(asked)
}

function isOneOf<T>(value: T | null, wanted: readonly T[]): boolean {
  return value !== null && wanted.includes(value)
}
