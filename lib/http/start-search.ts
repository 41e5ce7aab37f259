import { z } from 'zod'
import { searchQuerySchema, type SearchQuery } from '../search/query.ts'

const idSchema = z.object({ searchId: z.uuid('Informe um UUID.').toLowerCase().optional() })

/** `POST /api/buscar`: a query and, when the client made it, the id of the search. */
export const startSearchSchema = z
  .custom<Record<string, unknown>>(isObject, 'Envie um objeto JSON.')
  .transform(({ searchId, ...rest }, context): { searchId: string; query: SearchQuery } => {
    const id = idSchema.safeParse({ searchId })
    const query = searchQuerySchema.safeParse(rest)
    for (const { error } of [id, query])
      for (const issue of error?.issues ?? []) context.issues.push(issue as never)
    if (!id.success || !query.success) return z.NEVER
    return { searchId: id.data.searchId ?? crypto.randomUUID(), query: query.data }
  })

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
