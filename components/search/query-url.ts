import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsFloat,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs'
import { ESFERAS, type Esfera } from '../../lib/search/domains.ts'
import { ORDENACOES, SITUACAO_FILTERS } from '../../lib/search/query-choices.ts'
import { UFS } from '../../lib/search/ufs.ts'
import { chosenOrder, type QueryInput } from './form/draft.ts'

const texts = parseAsArrayOf(parseAsString)
export const codes = parseAsArrayOf(parseAsInteger)
export const esferas = parseAsArrayOf(parseAsStringLiteral(Object.keys(ESFERAS) as Esfera[]))

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

/**
 * Which search: `versao` names one result of it, for ever the same; `iniciar` asks for it to begin by itself, and
 * `mudancas` for what changed since the result of the search it names, or since the newest before (`true`).
 */
const placeParsers = {
  id: parseAsString,
  versao: parseAsInteger,
  iniciar: parseAsBoolean,
  mudancas: parseAsString,
}

/** What is asked, and which search asked it. */
export const queryUrlParsers = { ...placeParsers, ...queryParsers }

export type QueryUrl = inferParserType<typeof queryUrlParsers>

const QUERY_FIELDS = Object.keys(queryParsers) as (keyof typeof queryParsers)[]

/** The query in the URL; undefined when there is none. It may be wrong: people edit addresses. */
export function queryInUrl(url: QueryUrl): QueryInput | undefined {
  if (!url.ufs?.length) return undefined
  const present = QUERY_FIELDS.flatMap((field) => (url[field] === null ? [] : [[field, url[field]]]))
  return { situacao: 'abertas', ...(Object.fromEntries(present) as Partial<QueryInput>) } as QueryInput
}

/** What the URL becomes for a search: its id and whole query. An order that nobody chose stays out of it. */
export function queryUrlOf(id: string | null, query: Partial<QueryInput>): QueryUrl {
  const asked = { ...query, ordenacao: chosenOrder(query) }
  const fields = QUERY_FIELDS.map((field) => [field, asked[field] ?? null])
  return { id, versao: null, iniciar: null, mudancas: null, ...Object.fromEntries(fields) } as QueryUrl
}
