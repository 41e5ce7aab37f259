import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs'
import { ESFERAS, type Esfera } from '../../lib/search/domains.ts'
import { ORDENACOES, SITUACAO_FILTERS } from '../../lib/search/query-choices.ts'
import { UFS } from '../../lib/search/ufs.ts'
import { parseDay } from '../ui/parse-day.ts'
import { chosenOrder, type QueryInput } from './form/draft.ts'

/** What is not written as it should be is not read as something else: `sim` is no flag, `1.500,00` no number. */
const exact = <T>(pattern: RegExp, read: (text: string) => T) =>
  createParser<T>({ parse: (text) => (pattern.test(text) ? read(text) : null), serialize: String })

const flag = exact(/^(true|false)$/, (text) => text === 'true')
const amount = exact(/^\d+(\.\d+)?$/, Number)
/** As the API writes it, or as people do. */
const day = createParser({ parse: (text) => parseDay(text, '') ?? null, serialize: String })

const texts = parseAsArrayOf(parseAsString)
export const codes = parseAsArrayOf(exact(/^\d+$/, Number))
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
  dataInicial: day,
  dataFinal: day,
  encerramentoInicial: day,
  encerramentoFinal: day,
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
  srp: flag,
  valorMin: amount,
  valorMax: amount,
  semValor: flag,
  numero: parseAsString,
  itens: flag,
  beneficios: codes,
  ordenacao: parseAsStringLiteral(ORDENACOES),
}

/**
 * Which search: `versao` names one result of it, for ever the same; `iniciar` asks for it to begin by itself, and
 * `mudancas` for what changed since the result of the search it names, or since the newest before (`true`).
 */
const placeParsers = {
  id: parseAsString,
  versao: exact(/^\d+$/, Number),
  iniciar: parseAsBoolean,
  mudancas: parseAsString,
}

/** What is asked, and which search asked it. */
export const queryUrlParsers = { ...placeParsers, ...queryParsers }

export type QueryUrl = inferParserType<typeof queryUrlParsers>

const QUERY_FIELDS = Object.keys(queryParsers) as (keyof typeof queryParsers)[]

/** What the URL says of a query, however little; undefined when it says nothing. */
export function fieldsInUrl(url: QueryUrl): Partial<QueryInput> | undefined {
  const present = QUERY_FIELDS.flatMap((field) => (url[field] === null ? [] : [[field, url[field]]]))
  return present.length > 0 ? (Object.fromEntries(present) as Partial<QueryInput>) : undefined
}

/** The query in the URL; undefined when there is none. It may be wrong: people edit addresses. */
export function queryInUrl(url: QueryUrl): QueryInput | undefined {
  if (!url.ufs?.length) return undefined
  return { situacao: 'abertas', ...fieldsInUrl(url) } as QueryInput
}

export type UnreadPart = { field: keyof QueryInput | 'versao'; text: string }

/** The parts of an address that cannot be read: each is as good as absent. */
export function unreadParts(address: Pick<URLSearchParams, 'get'>): UnreadPart[] {
  return Object.entries({ ...queryParsers, versao: placeParsers.versao }).flatMap(([name, parser]) => {
    const text = address.get(name) ?? ''
    const read = text === '' ? '' : parser.parse(text)
    const isLost = (part: string) => part !== '' && (parser.parse(part) as unknown[] | null)?.length !== 1
    const lost = Array.isArray(read) ? text.split(',').filter(isLost) : read === null ? [text] : []
    return lost.map((part) => ({ field: name as UnreadPart['field'], text: part }))
  })
}

/** What the URL becomes for a search: its id and whole query. An order that nobody chose stays out of it. */
export function queryUrlOf(id: string | null, query: Partial<QueryInput>): QueryUrl {
  const asked = { ...query, ordenacao: chosenOrder(query) }
  const fields = QUERY_FIELDS.map((field) => [field, asked[field] ?? null])
  return { id, versao: null, iniciar: null, mudancas: null, ...Object.fromEntries(fields) } as QueryUrl
}
