import { madeFileResponse } from '@/lib/http/made-file-response.ts'
import { parseSearchId } from '@/lib/http/parse.ts'
import { pickedRowsOf } from '@/lib/http/picked-request.ts'
import { route } from '@/lib/http/route.ts'
import { calendarRequestOf } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  return madeFileResponse(await services().searches.calendar(searchId, calendarRequestOf(request)))
})

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const asked = { ...calendarRequestOf(request), ...(await pickedRowsOf(request)) }
  return madeFileResponse(await services().searches.calendar(searchId, asked))
})
