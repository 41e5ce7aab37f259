import type { Facts } from './facts.ts'
import { noDeadlineSince } from './grupo.ts'
import { hasBeneficio, UNREAD, type ItemFacts } from './match-itens.ts'
import type { MatchPlan } from './match-plan.ts'
import type { SearchQuery } from './query.ts'
import type { Grupo } from './row.ts'
import { bareNumber } from './processo.ts'

/** What a filter looks at: the facts of a contratação, where it stands and, where asked for, its items. */
export type Judged = { facts: Facts; grupo: Grupo; itens?: ItemFacts }

export type Filter = {
  /** The field of the query that people know it by. */
  id: FilterId
  /** Whether the query asks for it at all. */
  isAsked: (query: SearchQuery) => boolean
  holds: (judged: Judged, plan: MatchPlan) => boolean
}

export const FILTER_IDS = [
  'situacao',
  'ufs',
  'publicacao',
  'municipios',
  'orgaos',
  'unidades',
  'portais',
  'encerramento',
  'valor',
  'modalidades',
  'instrumentos',
  'modosDisputa',
  'esferas',
  'srp',
  'numero',
  'beneficios',
] as const
export type FilterId = (typeof FILTER_IDS)[number]

const always = () => true

/**
 * Every rule of a query but its words, each apart. The first three say what was read at all. An unknown UF,
 * publication date or value is no reason to drop a row; an unknown code is, since the filter asked for a
 * certain one.
 */
export const FILTERS: readonly Filter[] = [
  {
    id: 'situacao',
    isAsked: always,
    holds: ({ facts, grupo }, { query, now }) => inSituacao(query.situacao, grupo, facts, now),
  },
  {
    id: 'ufs',
    isAsked: always,
    holds: ({ facts: { uf } }, { query }) => uf === null || (query.ufs as string[]).includes(uf),
  },
  {
    id: 'publicacao',
    isAsked: always,
    holds: ({ facts: { publicacao } }, { query: { dataInicial, dataFinal } }) =>
      publicacao === null || inDays(publicacao, dataInicial, dataFinal),
  },
  listed('municipios', ({ municipio }) => municipio),
  listed('orgaos', ({ cnpj }) => cnpj),
  {
    id: 'unidades',
    isAsked: ({ unidades }) => unidades !== undefined,
    holds: ({ facts: { cnpj, unidade } }, { query: { unidades } }) =>
      !unidades || unidades.some((wanted) => wanted.cnpj === cnpj && wanted.codigoUnidade === unidade),
  },
  listed('portais', ({ portal }) => portal),
  {
    id: 'encerramento',
    isAsked: ({ encerramentoInicial, encerramentoFinal }) =>
      (encerramentoInicial ?? encerramentoFinal) !== undefined,
    holds: ({ facts: { encerramento } }, { query: { encerramentoInicial, encerramentoFinal } }) =>
      !(encerramentoInicial ?? encerramentoFinal) ||
      (encerramento !== null && inDays(encerramento, encerramentoInicial, encerramentoFinal)),
  },
  {
    id: 'valor',
    isAsked: ({ valorMin, valorMax, semValor }) => (valorMin ?? valorMax ?? semValor) !== undefined,
    holds: ({ facts }, { query }) => inValue(facts, query),
  },
  listed('modalidades', ({ modalidade }) => modalidade),
  listed('instrumentos', ({ instrumento }) => instrumento),
  listed('modosDisputa', ({ modoDisputa }) => modoDisputa),
  listed('esferas', ({ esfera }) => esfera),
  {
    id: 'srp',
    isAsked: ({ srp }) => srp !== undefined,
    holds: ({ facts }, { query: { srp } }) => srp === undefined || facts.srp === srp,
  },
  {
    id: 'numero',
    isAsked: ({ numero }) => numero !== undefined,
    holds: ({ facts }, { query: { numero } }) =>
      !numero || facts.numero === numero || sameProcesso(facts.processo, numero),
  },
  {
    id: 'beneficios',
    isAsked: ({ beneficios }) => beneficios !== undefined,
    // Items that nobody has read, or that do not say, are no reason to drop a row.
    holds: ({ itens = UNREAD }, { query: { beneficios } }) =>
      !beneficios || hasBeneficio(itens, beneficios) !== false,
  },
]

type ListedField =
  'municipios' | 'orgaos' | 'portais' | 'modalidades' | 'instrumentos' | 'modosDisputa' | 'esferas'

/** A filter by a list of values: an unknown one is none of them. */
function listed(id: ListedField, valueOf: (facts: Facts) => string | number | null): Filter {
  return {
    id,
    isAsked: (query) => query[id] !== undefined,
    holds: ({ facts }, { query }) => {
      const wanted = query[id] as readonly (string | number)[] | undefined
      if (!wanted) return true
      const value = valueOf(facts)
      return value !== null && wanted.includes(value)
    },
  }
}

function inSituacao(situacao: SearchQuery['situacao'], grupo: Grupo, facts: Facts, now: string): boolean {
  if (situacao === 'todas') return true
  if (situacao === 'encerradas') return grupo === 'encerradas'
  if (grupo === 'encerradas' || grupo === 'diretas') return false
  if (facts.encerramento !== null) return true
  return facts.publicacao !== null && facts.publicacao >= noDeadlineSince(now)
}

function inDays(time: string, first?: string, last?: string): boolean {
  const day = time.slice(0, 10)
  return !(first && day < first) && !(last && day > last)
}

/**
 * A value that was not informed may well be in the range: it stays unless `semValor` is false. Without a
 * range, `semValor` alone asks for (or against) the uninformed ones.
 */
function inValue({ valor }: Facts, { valorMin, valorMax, semValor }: SearchQuery): boolean {
  const hasRange = valorMin !== undefined || valorMax !== undefined
  if (valor === null) return semValor !== false
  if (!hasRange) return semValor !== true
  return valor >= (valorMin ?? -Infinity) && valor <= (valorMax ?? Infinity)
}

/** Processos are typed with and without their punctuation. */
function sameProcesso(processo: string | null, asked: string): boolean {
  return processo !== null && bareNumber(asked) !== '' && bareNumber(processo) === bareNumber(asked)
}
