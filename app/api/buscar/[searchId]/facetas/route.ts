import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { facetsRequestSchema } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, recolher: fold, ...facets } = parseSearch(request, facetsRequestSchema)
  const counts = await services().searches.facets(searchId, versao, { facets, fold })
  return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } })
})
