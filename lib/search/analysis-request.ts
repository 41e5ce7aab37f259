import { z } from 'zod'
import { QUERY_FIELDS, type SearchQuery, searchQuerySchema } from './query.ts'
import { MAX_TEXT, SITUACAO_FILTERS } from './query-choices.ts'
import { UFS, type Uf } from './ufs.ts'

/** A query while it is being written. What is not right yet counts as not there. */
export type QueryDraft = {
  /** The whole query, once it is one. */
  query: SearchQuery | undefined
  ufs: Uf[]
  situacao: SearchQuery['situacao']
  termos: string
  exclusoes: string[]
  setores: string[]
}

const MAX_LIST = 200

const texts = z.array(z.string().max(MAX_TEXT)).max(MAX_LIST)

const words = z.object({
  ufs: z.array(z.enum(UFS)).catch([]),
  situacao: z.enum(SITUACAO_FILTERS).catch('abertas'),
  termos: z.string('Informe um texto.').max(MAX_TEXT, `Use no máximo ${MAX_TEXT} caracteres.`).default(''),
  exclusoes: texts.catch([]),
  setores: texts.catch([]),
})

/** `POST /api/buscar/analise`: the body of a search, in any state of completion. Unknown fields are errors. */
export const analysisRequestSchema = z
  .strictObject(Object.fromEntries(QUERY_FIELDS.map((field) => [field, z.unknown().optional()])))
  .transform((body, context): QueryDraft => {
    const { data, error } = words.safeParse(body)
    if (!data) {
      for (const issue of error.issues) context.issues.push(issue as never)
      return z.NEVER
    }
    return { ...data, query: searchQuerySchema.safeParse(body).data }
  })
