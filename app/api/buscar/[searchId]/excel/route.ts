import { fileResponse } from '@/lib/http/file-response.ts'
import { ownFileResponse } from '@/lib/http/marked-response.ts'
import { parseSearchId } from '@/lib/http/parse.ts'
import { markedRowsOf } from '@/lib/http/picked-request.ts'
import { route } from '@/lib/http/route.ts'
import { excelRequestOf } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { searches, lifecycle } = services()
  const { signal } = request
  const made = await searches.excel(searchId, excelRequestOf(request), { signal })
  return fileResponse(request, made, lifecycle.track)
})

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const asked = { ...excelRequestOf(request), ...(await markedRowsOf(request)) }
  const { searches, lifecycle } = services()
  lifecycle.admit()
  return ownFileResponse(await searches.ownExcel(searchId, asked, request.signal), lifecycle.track)
})
