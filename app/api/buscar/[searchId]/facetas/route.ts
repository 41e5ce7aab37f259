import { parseSearchId } from '@/lib/http/parse.ts'
import { pickedRowsOf } from '@/lib/http/picked-request.ts'
import { route } from '@/lib/http/route.ts'
import { facetsRequestOf } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, ...asked } = facetsRequestOf(request)
  return Response.json(await services().searches.facets(searchId, versao, asked), NO_STORE)
})

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, ...asked } = facetsRequestOf(request)
  const picked = { ...asked, ...(await pickedRowsOf(request)) }
  return Response.json(await services().searches.facets(searchId, versao, picked), NO_STORE)
})
