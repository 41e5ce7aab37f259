import { z } from 'zod'
import { parseControlNumber } from './contratacao.ts'
import { BENEFICIOS, ESFERAS, INSTRUMENTOS, MODALIDADES, MODOS_DISPUTA, type Esfera } from './domains.ts'
import { TermosSyntaxError } from './terms-error.ts'
import { parseTermos } from './terms-parse.ts'
import { isEmpty } from './terms-tree.ts'
import { automaticOrder, MAX_TEXT, ORDENACOES, SITUACAO_FILTERS, type Ordenacao } from './query-choices.ts'
import { phraseOf } from './terms.ts'
import { addDays, daysBetween, isCivilDate } from './time.ts'
import { UFS } from './ufs.ts'

/** The PNCP refuses longer ranges. */
export const MAX_PERIOD_DAYS = 365
const MAX_LIST = 200

/** With letters too since July 2026. */
const CNPJ = /^[0-9A-Z]{12}\d{2}$/

const civilDate = z
  .string('Informe a data no formato AAAA-MM-DD.')
  .refine(isCivilDate, 'Data inexistente. Use o formato AAAA-MM-DD.')
  .refine((day) => day >= '2021-01-01' && day <= '2100-12-31', 'Use uma data entre 2021 e 2100.')

const idOf = (table: Readonly<Record<number, string>>, what: string) =>
  z
    .int(`Informe o código numérico de ${what}.`)
    .refine((id) => Object.hasOwn(table, id), `Código de ${what} desconhecido.`)

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item, 'Informe uma lista.')
    .max(MAX_LIST, `Informe no máximo ${MAX_LIST} valores.`)
    .transform((values) => uniqueSorted(values as z.output<T>[]))

const text = z.string('Informe um texto.').max(MAX_TEXT, `Use no máximo ${MAX_TEXT} caracteres.`)
const reais = z
  .number('Informe um valor em reais.')
  .min(0, 'O valor não pode ser negativo.')
  .max(1e15, 'Valor alto demais.')
const flag = z.boolean('Informe verdadeiro ou falso.')

const fields = z.strictObject({
  ufs: z
    .array(z.enum(UFS, 'UF desconhecida.'), 'Informe a lista de UFs.')
    .min(1, 'Escolha ao menos uma UF.')
    .max(MAX_LIST, `Informe no máximo ${MAX_LIST} UFs.`)
    .transform((ufs) => UFS.filter((uf) => ufs.includes(uf))),
  situacao: z.enum(SITUACAO_FILTERS, 'Escolha abertas, todas ou encerradas.'),
  dataInicial: civilDate.optional(),
  dataFinal: civilDate.optional(),
  encerramentoInicial: civilDate.optional(),
  encerramentoFinal: civilDate.optional(),
  setores: listOf(
    z.string('Informe o código do segmento.').regex(/^[a-z0-9-]{1,40}$/, 'Segmento desconhecido.'),
  ).optional(),
  termos: text.optional(),
  exclusoes: listOf(text.transform(tidy)).optional(),
  modalidades: listOf(idOf(MODALIDADES, 'modalidade')).optional(),
  instrumentos: listOf(idOf(INSTRUMENTOS, 'instrumento')).optional(),
  modosDisputa: listOf(idOf(MODOS_DISPUTA, 'modo de disputa')).optional(),
  esferas: listOf(
    z.enum(Object.keys(ESFERAS) as Esfera[], 'Esfera desconhecida: use F, E, M, D ou N.'),
  ).optional(),
  municipios: listOf(
    z.string('Informe o código IBGE.').regex(/^\d{7}$/, 'O código IBGE tem 7 dígitos.'),
  ).optional(),
  orgaos: listOf(
    z.string('Informe o CNPJ.').regex(CNPJ, 'O CNPJ tem 14 letras ou dígitos, sem pontuação.'),
  ).optional(),
  unidades: z
    .array(
      z.strictObject({
        cnpj: z.string('Informe o CNPJ.').regex(CNPJ, 'O CNPJ tem 14 letras ou dígitos, sem pontuação.'),
        codigoUnidade: z
          .string('Informe o código da unidade.')
          .trim()
          .min(1, 'Informe o código da unidade.')
          .max(60),
      }),
      'Informe uma lista.',
    )
    .max(MAX_LIST, `Informe no máximo ${MAX_LIST} valores.`)
    .optional(),
  portais: listOf(
    z
      .string('Informe o endereço do portal.')
      .toLowerCase()
      .regex(/^[a-z0-9.-]{1,253}$/, 'Informe só o domínio do portal.'),
  ).optional(),
  srp: flag.optional(),
  valorMin: reais.optional(),
  valorMax: reais.optional(),
  semValor: flag.optional(),
  numero: text.trim().optional(),
  itens: flag.optional(),
  beneficios: listOf(idOf(BENEFICIOS, 'benefício')).optional(),
  ordenacao: z.enum(ORDENACOES, `Use uma destas ordenações: ${ORDENACOES.join(', ')}.`).optional(),
})

export const QUERY_FIELDS = Object.keys(fields.shape)

/**
 * The body of a search, as posted. Unknown fields are errors. Blank `termos` and `numero`, and empty
 * lists other than `ufs`, count as absent. Lists come out sorted and without repeats, so that two ways
 * of asking the same thing are the same query.
 */
export const searchQuerySchema = fields
  .superRefine(checkPeriod)
  .superRefine(checkRanges)
  .superRefine(checkTexts)
  .transform(canonical)

export type SearchQuery = z.output<typeof fields> & { ordenacao: Ordenacao }

type Fields = z.output<typeof fields>
type Context = z.RefinementCtx

function checkPeriod(query: Fields, context: Context) {
  const { dataInicial, dataFinal, situacao, numero } = query
  // A control number is asked for by itself; a processo can only be met among what was read.
  const isLookedUp = numero !== undefined && parseControlNumber(canonicalNumero(numero)) !== undefined
  if (situacao !== 'abertas' && !isLookedUp) {
    if (!dataInicial) issue(context, 'dataInicial', 'Informe a data inicial da publicação.')
    if (!dataFinal) issue(context, 'dataFinal', 'Informe a data final da publicação.')
  }
  if (!dataInicial || !dataFinal) return
  if (dataInicial > dataFinal) issue(context, 'dataFinal', 'A data final vem antes da inicial.')
  else if (daysBetween(dataInicial, dataFinal) >= MAX_PERIOD_DAYS)
    issue(context, 'dataFinal', `O período pode ter no máximo ${MAX_PERIOD_DAYS} dias.`)
}

function checkRanges(query: Fields, context: Context) {
  const { encerramentoInicial, encerramentoFinal, valorMin, valorMax } = query
  if (encerramentoInicial && encerramentoFinal && encerramentoInicial > encerramentoFinal)
    issue(context, 'encerramentoFinal', 'O fim do intervalo de encerramento vem antes do início.')
  if (valorMin !== undefined && valorMax !== undefined && valorMin > valorMax)
    issue(context, 'valorMax', 'O valor máximo é menor que o mínimo.')
}

function checkTexts(query: Fields, context: Context) {
  const { termos = '', exclusoes = [] } = query
  understood(context, 'exclusoes', () => {
    if (exclusoes.some((word) => phraseOf(word) === undefined))
      return 'Informe palavras com letras ou números.'
  })
  understood(context, 'termos', () => {
    if (isEmpty(parseTermos(termos)) && termos.trim() !== '')
      return 'Informe ao menos uma palavra com letras ou números.'
  })
}

/** What is wrong with a text: what the check says, or why it could not be read. */
function understood(context: Context, field: keyof Fields, check: () => string | undefined) {
  try {
    const message = check()
    if (message) issue(context, field, message)
  } catch (error) {
    if (!(error instanceof TermosSyntaxError)) throw error
    issue(context, field, error.message)
  }
}

function issue(context: Context, field: keyof Fields, message: string) {
  context.addIssue({ code: 'custom', path: [field], message })
}

function canonical(query: Fields): SearchQuery {
  const filled = Object.entries(query).filter(([, value]) => !isBlank(value))
  const { unidades, numero, termos, itens, ...rest } = Object.fromEntries(filled) as Fields
  type Unidade = { cnpj: string; codigoUnidade: string }
  const byUnit = (a: Unidade, b: Unidade) =>
    compareText(a.cnpj, b.cnpj) || compareText(a.codigoUnidade, b.codigoUnidade)
  const isFirst = (unit: Unidade, at: number, sorted: Unidade[]) =>
    at === 0 || byUnit(sorted[at - 1]!, unit) !== 0
  return {
    ...rest,
    ...(termos && { termos: tidy(termos) }),
    ...(numero && { numero: canonicalNumero(numero) }),
    // Not asking for it is how every search begins.
    ...(itens && { itens }),
    ...(unidades && { unidades: unidades.toSorted(byUnit).filter(isFirst) }),
    ordenacao: query.ordenacao ?? automaticOrder(query.situacao),
  }
}

const PNCP_LINK = /(?:editais|compras)\/([0-9A-Z]{12}\d{2})\/(\d{4})\/(\d{1,6})(?:\D|$)/

/** A control number, or a link of the PNCP turned into one; anything else stays, to be met as a processo. */
function canonicalNumero(numero: string): string {
  const [, cnpj, ano, sequencial] = PNCP_LINK.exec(numero) ?? []
  return cnpj && ano && sequencial ? `${cnpj}-1-${sequencial.padStart(6, '0')}/${ano}` : numero
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function uniqueSorted<T>(values: T[]): T[] {
  return [...new Set(values)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)),
  )
}

/** By code unit: the same on every machine, and 0 only for the same text. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function tidy(typed: string): string {
  return typed.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/** The same text for the same query, whatever the order of its fields: what `searchId` is bound to. */
export function queryKey(query: SearchQuery): string {
  return JSON.stringify(Object.fromEntries(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** What is asked for, in whatever order: results with the same key can be compared. */
export function questionKey({ ordenacao: _, ...asked }: SearchQuery): string {
  return queryKey(asked as SearchQuery)
}

/** The last `days` whole days up to `today`, both inclusive. */
export function lastDays(today: string, days: number) {
  return { dataInicial: addDays(today, 1 - days), dataFinal: today }
}
