import { parseSearchId } from '@/lib/http/parse.ts'
import { pickedRowsOf } from '@/lib/http/picked-request.ts'
import { route } from '@/lib/http/route.ts'
import { pageRequestOf } from '@/lib/http/rows-request.ts'
import { rowsResponse } from '@/lib/http/search-responses.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, ...asked } = pageRequestOf(request)
  return rowsResponse(await services().searches.rows(searchId, versao, asked), asked)
})

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, ...page } = pageRequestOf(request)
  const asked = { ...page, ...(await pickedRowsOf(request)) }
  return rowsResponse(await services().searches.rows(searchId, versao, asked), asked)
})
