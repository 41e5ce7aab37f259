import { madeFileResponse } from '@/lib/http/made-file-response.ts'
import { parseSearchId } from '@/lib/http/parse.ts'
import { markedRowsOf } from '@/lib/http/picked-request.ts'
import { route } from '@/lib/http/route.ts'
import { fileRequestOf } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  return madeFileResponse(await services().searches.csv(searchId, fileRequestOf(request)))
})

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const asked = { ...fileRequestOf(request), ...(await markedRowsOf(request)) }
  return madeFileResponse(await services().searches.csv(searchId, asked))
})
