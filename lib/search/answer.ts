import type { Check } from './checks.ts'
import { isOutlier, pncpLink, type SourceName } from './contratacao.ts'
import type { Facts } from './facts.ts'
import { itensOfRow } from './item-row.ts'
import type { ItemFacts } from './match-itens.ts'
import type { MatchPlan } from './match-plan.ts'
import { match, type Match } from './match.ts'
import { compareBy } from './order.ts'
import { relevanceOf } from './relevance.ts'
import { linkRepublications } from './republications.ts'
import type { Grupo, ResultRow } from './row.ts'
import { sayingsOf, type Sayings } from './sayings.ts'
import type { Summary } from './state.ts'
import { countRow, emptySummary } from './summary.ts'
import type { Tipo } from './tipo.ts'

/** What an index offers for a query: always more than, never less than, what matches. */
export type Candidate = {
  facts: Facts
  /** The contratação as JSON, UTF-8. It is never made into a text on the way: a result holds tens of thousands. */
  record: Uint8Array
  fontes: readonly SourceName[]
  /** Epoch milliseconds. */
  lidoEm: number
  /** When it was first read, and when what it shows last changed (null: it has not since). */
  vistaEm: number
  mudouEm: number | null
  unconfirmed: boolean
  /** For a plan that asks about items: what the rules look at, the items as JSON, UTF-8, and when to ask again. */
  itens?: ItemFacts & { record: Uint8Array; retryAt: number }
}

/** What rows are filtered and ordered by once they are a result. */
export type IndexEntry = {
  numero: string
  uf: string | null
  modalidade: number | null
  esfera: string | null
  municipio: string | null
  grupo: Grupo
  tipo: Tipo
  /** Left out when there is nothing to check. */
  conferir?: Check[]
  valor: number | null
  publicacao: string | null
  encerramento: string | null
  /** 0 to 1, how well it answers the words; absent where there are none. */
  relevancia?: number
  /** Of a near miss: the rule that it fails. */
  regra?: string
}

/** The JSON of a `ResultRow`, in two parts that follow one another: the record but its last brace, and the rest. */
export type RowParts = { head: Uint8Array; tail: string }

/** The rows of a search in its order; `index[i]` describes `rows[i]`. */
export type Answer = { summary: Summary; index: IndexEntry[]; rows: RowParts[] }

/** More rows than one result holds. Said to the user, never cut. */
export class TooManyRowsError extends Error {
  override readonly name = 'TooManyRowsError'
  readonly limit: number

  constructor(limit: number) {
    super(`More than ${limit} rows match`)
    this.limit = limit
  }
}

type Found = { candidate: Candidate; said: Match & Sayings; entry: IndexEntry }

/**
 * Turns candidates into the answer: matched, ordered, summed up.
 *
 * @throws {TooManyRowsError} beyond `maxRows`.
 */
export function answer(candidates: Iterable<Candidate>, plan: MatchPlan, maxRows: number): Answer {
  const summary = emptySummary()
  const found: Found[] = []
  for (const candidate of candidates) {
    const { facts } = candidate
    const matched = match(facts, plan, candidate.unconfirmed, candidate.itens)
    if (!matched) continue
    if (found.length >= maxRows) throw new TooManyRowsError(maxRows)
    const said = { ...matched, ...sayingsOf(facts, matched.grupo, matched.itens) }
    countRow(summary, facts, said)
    const entry = entryOf(facts, said)
    const relevancia = relevanceOf(facts, matched, plan)
    if (relevancia !== null) entry.relevancia = relevancia
    found.push({ candidate, said, entry })
  }
  const compare = compareBy(plan.query.ordenacao)
  found.sort((a, b) => compare(a.entry, b.entry))
  summary.valorTotal = Math.round(summary.valorTotal * 100) / 100
  const links = linkRepublications(found.map(({ candidate }) => candidate.facts))
  const shared = new Map<string, string>()
  return {
    summary,
    index: found.map(({ entry }) => entry),
    rows: found.map(({ candidate, said }) =>
      rowOf(candidate, said, shared, { republicacoes: links.get(candidate.facts.numero) ?? [] }),
    ),
  }
}

/** How many candidates match. */
export function count(candidates: Iterable<Candidate>, plan: MatchPlan): number {
  let total = 0
  for (const { facts, unconfirmed, itens } of candidates) if (match(facts, plan, unconfirmed, itens)) total++
  return total
}

export function entryOf(facts: Facts, { grupo, tipo, aConferir }: Sayings): IndexEntry {
  const { numero, uf, modalidade, esfera, municipio, valor, publicacao, encerramento } = facts
  const conferir = aConferir.length > 0 ? { conferir: aConferir } : {}
  return {
    ...{ numero, uf, modalidade, esfera, municipio, grupo, tipo },
    ...conferir,
    ...{ valor, publicacao, encerramento },
  }
}

type OwnFields = 'link' | 'valorAtipico' | 'republicacoes' | 'itens'

/**
 * The row of a candidate. A result has tens of thousands and few ways to match: what they share is written
 * once, into `shared`. `more` joins what we say of it.
 */
export function rowOf(
  candidate: Candidate,
  said: Match & Sayings,
  shared: Map<string, string>,
  more?: Partial<ResultRow['bidiq']>,
): RowParts {
  const { facts, record, unconfirmed, fontes, lidoEm, vistaEm, mudouEm } = candidate
  const { grupo, tipo, aConferir, termos, setores, termosSetor } = said
  const key = `${grupo} ${tipo} ${aConferir.join()} ${lidoEm} ${vistaEm} ${mudouEm} ${unconfirmed} ${fontes.join()} ${termos.join('\n')}\0${setores.join('\n')}\0${termosSetor.join('\n')}`
  let common = shared.get(key)
  if (common === undefined) {
    const bidiq: Omit<ResultRow['bidiq'], OwnFields> = {
      grupo,
      tipo,
      aConferir,
      termos,
      setores,
      ...(termosSetor.length > 0 && { termosSetor }),
      fonte: fontes.length > 1 ? 'busca+consulta' : (fontes[0] ?? 'busca'),
      lidoEm: new Date(lidoEm).toISOString(),
      vistaEm: new Date(vistaEm).toISOString(),
      mudouEm: mudouEm === null ? null : new Date(mudouEm).toISOString(),
      naoConfirmada: unconfirmed,
    }
    common = JSON.stringify(bidiq).slice(0, -1)
    shared.set(key, common)
  }
  const own: Pick<ResultRow['bidiq'], OwnFields> & Partial<ResultRow['bidiq']> = {
    link: pncpLink(facts.numero) ?? null,
    valorAtipico: facts.valor !== null && isOutlier(facts.valor),
    republicacoes: [],
    ...(said.itens && { itens: itensOfRow(said.itens, candidate.itens) }),
    ...more,
  }
  const tail = `,"bidiq":${common},${JSON.stringify(own).slice(1)}}`
  return { head: record.subarray(0, -1), tail }
}
