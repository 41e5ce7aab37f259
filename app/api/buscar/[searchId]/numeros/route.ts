import { parseSearchId } from '@/lib/http/parse.ts'
import { MAX_PICKED, pickedRowsOf } from '@/lib/http/picked-request.ts'
import { route } from '@/lib/http/route.ts'
import { calendarRequestOf } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, ...rows } = calendarRequestOf(request)
  const choice = { ...rows, ...(await pickedRowsOf(request)) }
  const numeros = await services().searches.numeros(searchId, versao, choice, MAX_PICKED)
  return Response.json(numeros, { headers: { 'Cache-Control': 'no-store' } })
})
