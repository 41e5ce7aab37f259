import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { rowsRequestSchema } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { pagina, tamanho, ordenacao, versao, ...facets } = parseSearch(request, rowsRequestSchema)
  const { rows, total } = await services().searches.rows(searchId, versao, {
    pagina,
    tamanho,
    ordenacao,
    facets,
  })
  // Rows are JSON texts already: parsing thousands to write them again would hold everybody else up.
  const body = `{"rows":[${rows.join(',')}],"total":${total},"pagina":${pagina},"tamanho":${tamanho}}`
  return new Response(body, { headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' } })
})
