import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsFloat,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
  type UrlKeys,
} from 'nuqs'
import { COLUMN_IDS } from '../../lib/search/column-list.ts'
import { ESFERAS, type Esfera } from '../../lib/search/domains.ts'
import { ORDENACOES, SITUACAO_FILTERS } from '../../lib/search/query-choices.ts'
import type { Check } from '../../lib/search/checks.ts'
import { CHECK_LABELS } from '../../lib/search/labels.ts'
import { isPrazo, type Prazo } from '../../lib/search/prazo-choice.ts'
import { GRUPOS } from '../../lib/search/row.ts'
import { TIPOS } from '../../lib/search/tipo.ts'
import { UFS } from '../../lib/search/ufs.ts'
import { FAIXAS } from '../../lib/search/value-bands.ts'
import type { QueryInput } from './draft.ts'
import { MARK_FILTERS, SCREEN_COLUMN_IDS } from './list-choices.ts'

const texts = parseAsArrayOf(parseAsString)
const codes = parseAsArrayOf(parseAsInteger)
const esferas = parseAsArrayOf(parseAsStringLiteral(Object.keys(ESFERAS) as Esfera[]))

const unidade = createParser({
  parse(text) {
    const [cnpj, codigoUnidade] = text.split(':')
    return cnpj && codigoUnidade ? { cnpj, codigoUnidade } : null
  },
  serialize: ({ cnpj, codigoUnidade }: { cnpj: string; codigoUnidade: string }) => `${cnpj}:${codigoUnidade}`,
})

/** The whole query, by the names the API gives its fields. */
const queryParsers = {
  ufs: parseAsArrayOf(parseAsStringLiteral(UFS)),
  situacao: parseAsStringLiteral(SITUACAO_FILTERS),
  dataInicial: parseAsString,
  dataFinal: parseAsString,
  encerramentoInicial: parseAsString,
  encerramentoFinal: parseAsString,
  termos: parseAsString,
  exclusoes: texts,
  setores: texts,
  modalidades: codes,
  instrumentos: codes,
  modosDisputa: codes,
  esferas,
  municipios: texts,
  orgaos: texts,
  unidades: parseAsArrayOf(unidade),
  portais: texts,
  srp: parseAsBoolean,
  valorMin: parseAsFloat,
  valorMax: parseAsFloat,
  semValor: parseAsBoolean,
  numero: parseAsString,
  itens: parseAsBoolean,
  beneficios: codes,
  ordenacao: parseAsStringLiteral(ORDENACOES),
}

const prazo = createParser<Prazo>({
  parse: (text) => (isPrazo(text) ? text : null),
  serialize: (text) => text,
})

/** How the rows of a result are looked at. */
const viewParsers = {
  verUf: parseAsArrayOf(parseAsStringLiteral(UFS)),
  verModalidade: codes,
  verEsfera: esferas,
  verGrupo: parseAsStringLiteral(GRUPOS),
  verTipo: parseAsArrayOf(parseAsStringLiteral([...TIPOS, 'todos'] as const)),
  verConferir: parseAsArrayOf(parseAsStringLiteral(Object.keys(CHECK_LABELS) as Check[])),
  verFaixa: parseAsArrayOf(parseAsStringLiteral(FAIXAS)),
  verPrazo: prazo,
  verOrdem: parseAsStringLiteral(ORDENACOES),
}

/**
 * Which search: `versao` names one result of it, for ever the same; `iniciar` asks for it to begin by itself, and
 * `mudancas` for what changed since the result before.
 */
const placeParsers = {
  id: parseAsString,
  versao: parseAsInteger,
  iniciar: parseAsBoolean,
  mudancas: parseAsBoolean,
}

/** How somebody works, with whatever search: the columns of files, those of the list, what of their marks it shows. */
const habitParsers = {
  colunas: parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS)),
  verColunas: parseAsArrayOf(parseAsStringLiteral(SCREEN_COLUMN_IDS)),
  verMarcas: parseAsStringLiteral(MARK_FILTERS),
}
type Habit = keyof typeof habitParsers

export const urlParsers = { ...placeParsers, ...queryParsers, ...viewParsers, ...habitParsers }
export const urlKeys: UrlKeys<typeof urlParsers> = {
  verUf: 'ver-uf',
  verModalidade: 'ver-modalidade',
  verEsfera: 'ver-esfera',
  verGrupo: 'ver-grupo',
  verTipo: 'ver-tipo',
  verConferir: 'ver-conferir',
  verFaixa: 'ver-faixa',
  verPrazo: 'ver-prazo',
  verOrdem: 'ver-ordem',
  verColunas: 'ver-colunas',
  verMarcas: 'ver-marcas',
}

export type UrlState = inferParserType<typeof urlParsers>
export type ViewState = inferParserType<typeof viewParsers>

/** Everything is shown, in the order of the search. */
export const EMPTY_VIEW: ViewState = {
  verUf: null,
  verModalidade: null,
  verEsfera: null,
  verGrupo: null,
  verTipo: null,
  verConferir: null,
  verFaixa: null,
  verPrazo: null,
  verOrdem: null,
}

const QUERY_FIELDS = Object.keys(queryParsers) as (keyof typeof queryParsers)[]

/** The query in the URL; undefined when there is none. It may be wrong: people edit addresses. */
export function queryInUrl(url: Omit<UrlState, Habit>): QueryInput | undefined {
  if (!url.ufs?.length) return undefined
  const present = QUERY_FIELDS.flatMap((field) => (url[field] === null ? [] : [[field, url[field]]]))
  return { situacao: 'abertas', ...(Object.fromEntries(present) as Partial<QueryInput>) } as QueryInput
}

/** What the URL becomes for a search: its id and whole query, nothing of the one before but how somebody works. */
export function urlOf(id: string | null, query: Partial<QueryInput>): Omit<UrlState, Habit> {
  const fields = QUERY_FIELDS.map((field) => [field, query[field] ?? null])
  return {
    id,
    versao: null,
    iniciar: null,
    mudancas: null,
    ...EMPTY_VIEW,
    ...Object.fromEntries(fields),
  } as Omit<UrlState, Habit>
}
