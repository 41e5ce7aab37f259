import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { rowsRequestSchema } from '@/lib/http/rows-request.ts'
import { rowsResponse } from '@/lib/http/search-responses.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { pagina, tamanho, ordenacao, versao, ...facets } = parseSearch(request, rowsRequestSchema)
  const asked = { pagina, tamanho, ordenacao, facets }
  return rowsResponse(await services().searches.rows(searchId, versao, asked), asked)
})
