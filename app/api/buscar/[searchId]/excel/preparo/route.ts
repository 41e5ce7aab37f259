import { parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { excelRequestOf } from '@/lib/http/rows-request.ts'
import { sseResponse } from '@/lib/http/sse.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const { searches, lifecycle } = services()
  lifecycle.admit()
  const prepare = await searches.prepareExcel(parseSearchId(params.searchId), excelRequestOf(request))
  return sseResponse(request, prepare, lifecycle.streamsEnd)
})
