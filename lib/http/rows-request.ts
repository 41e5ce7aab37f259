import { z } from 'zod'
import { CHECKS } from '../search/checks.ts'
import { parseControlNumber } from '../search/contratacao.ts'
import { ESFERAS, type Esfera } from '../search/domains.ts'
import { MISS_RULES } from '../search/near-misses.ts'
import { isPrazo, PRAZOS, type Prazo } from '../search/prazo-choice.ts'
import { ORDENACOES } from '../search/query-choices.ts'
import { GRUPOS } from '../search/row.ts'
import { brasiliaTime } from '../search/time.ts'
import { TIPOS } from '../search/tipo.ts'
import { UFS } from '../search/ufs.ts'
import { FAIXAS } from '../search/faixas.ts'
import type { PageRequest } from '../results/page.ts'
import type { ExcelRequest, FileRequest } from '../searches/exports.ts'
import type { FacetsRequest } from '../searches/searches.ts'
import { columnsSchema } from './columns-request.ts'
import { parseSearch } from './parse.ts'

export const MAX_PAGE_ROWS = 500

/** A list as `?uf=SP,RJ` or `?uf=SP&uf=RJ`. */
export const listOf = <Item>(item: z.ZodType<Item>) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat().flatMap((text) => text.split(',')))
    .pipe(z.array(item as z.ZodType<Item, string>))
    .optional()

const positive = (least: number, most: number) =>
  z.coerce
    .number('Informe um número.')
    .int('Informe um número inteiro.')
    .min(least, `O mínimo é ${least}.`)
    .max(most, `O máximo é ${most}.`)

export const versionSchema = z.object({ versao: positive(1, 10_000).optional() })

/** `GET …/quase`: near misses, of all rules or of some. */
export const nearMissesRequestSchema = z.strictObject({
  pagina: positive(1, 1_000_000).default(1),
  tamanho: positive(1, MAX_PAGE_ROWS).default(50),
  ordenacao: z.enum(ORDENACOES, `Use uma destas ordenações: ${ORDENACOES.join(', ')}.`).optional(),
  regra: listOf(z.enum(MISS_RULES, 'Regra desconhecida.')),
})

const prazoSchema = z
  .string()
  .refine(isPrazo, `Use: ${PRAZOS.join(', ')}, ou dias como 2026-12-07..2026-12-13.`)

/** Deadlines are counted from the minute of the request: whoever asks again within it gets the same file. */
const MINUTE_CHARS = 'YYYY-MM-DDTHH:mm'.length
const countedFromNow = (any: Prazo[] | undefined) =>
  any && { any, at: `${brasiliaTime(Date.now()).slice(0, MINUTE_CHARS)}:00` }

/** What narrows the rows of a result. */
const facetsSchema = {
  uf: listOf(z.enum(UFS, 'UF desconhecida.')),
  modalidade: listOf(z.coerce.number('Código de modalidade desconhecido.').int()),
  esfera: listOf(z.enum(Object.keys(ESFERAS) as [Esfera, ...Esfera[]], 'Esfera desconhecida.')),
  municipio: listOf(z.string().regex(/^\d{7}$/, 'O código IBGE tem 7 dígitos.')),
  grupo: listOf(z.enum(GRUPOS, 'Grupo desconhecido.')),
  tipo: listOf(z.enum(TIPOS, 'Tipo desconhecido.')),
  conferir: listOf(z.enum(CHECKS, `Use: ${CHECKS.join(', ')}.`)),
  faixa: listOf(z.enum(FAIXAS, `Use: ${FAIXAS.join(', ')}.`)),
  prazo: listOf(prazoSchema).transform(countedFromNow),
  numero: listOf(
    z.string().refine((text) => parseControlNumber(text) !== undefined, 'Informe o Id contratação PNCP.'),
  ),
}

/** `GET …/resultados`: which page, in which order, narrowed to what. */
export const rowsRequestSchema = z.strictObject({
  pagina: positive(1, 1_000_000).default(1),
  tamanho: positive(1, MAX_PAGE_ROWS).default(50),
  ordenacao: z.enum(ORDENACOES, `Use uma destas ordenações: ${ORDENACOES.join(', ')}.`).optional(),
  versao: versionSchema.shape.versao,
  ...facetsSchema,
})

/** With the kinds that lists fold up (`recolher`) left out or not. */
const facetsRequestSchema = z.strictObject({
  versao: versionSchema.shape.versao,
  recolher: z.stringbool('Use 1 para recolher, 0 para não.').optional(),
  ...facetsSchema,
})

/** `GET …/resultados`: which page of which rows. @throws {AppError} */
export function pageRequestOf(request: Request): PageRequest & { versao?: number | undefined } {
  const { pagina, tamanho, ordenacao, versao, ...facets } = parseSearch(request, rowsRequestSchema)
  return { pagina, tamanho, ordenacao, versao, facets }
}

/** `…/facetas`: counts of which rows. @throws {AppError} */
export function facetsRequestOf(request: Request): FacetsRequest & { versao?: number | undefined } {
  const { versao, recolher: fold, ...facets } = parseSearch(request, facetsRequestSchema)
  return { versao, fold, facets }
}

/** Of a file of all rows of a result, narrowed and ordered as its pages are. */
const chosenRows = {
  versao: versionSchema.shape.versao,
  ordenacao: rowsRequestSchema.shape.ordenacao,
  ...facetsSchema,
}

const calendarRequestSchema = z.strictObject(chosenRows)
const fileRequestSchema = z.strictObject({ ...chosenRows, colunas: columnsSchema })
const excelRequestSchema = fileRequestSchema.extend({
  quase: z.stringbool('Use 1 para incluir as que quase atenderam, 0 para não.').optional(),
})

/** `GET …/ics`: the deadlines of which rows. @throws {AppError} */
export function calendarRequestOf(request: Request): FileRequest {
  const { versao, ordenacao, ...facets } = parseSearch(request, calendarRequestSchema)
  return { versao, ordenacao, facets }
}

/** `GET …/csv`, `…/jsonl`: which rows, in which columns. @throws {AppError} */
export function fileRequestOf(request: Request): FileRequest {
  const { versao, ordenacao, colunas: columns, ...facets } = parseSearch(request, fileRequestSchema)
  return { versao, ordenacao, columns, facets }
}

/** `GET …/excel`: which rows, in which columns, with near misses or without. @throws {AppError} */
export function excelRequestOf(request: Request): ExcelRequest {
  const { versao, ordenacao, colunas: columns, quase, ...facets } = parseSearch(request, excelRequestSchema)
  return { versao, ordenacao, columns, quase, facets }
}
