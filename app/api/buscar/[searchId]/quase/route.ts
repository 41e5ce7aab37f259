import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { nearMissesRequestSchema } from '@/lib/http/rows-request.ts'
import { rowsResponse } from '@/lib/http/search-responses.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { pagina, tamanho, ordenacao, regra } = parseSearch(request, nearMissesRequestSchema)
  const asked = { pagina, tamanho, ordenacao, facets: { regra } }
  return rowsResponse(await services().searches.nearMisses(searchId, asked), asked)
})
