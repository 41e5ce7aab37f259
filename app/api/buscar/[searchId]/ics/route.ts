import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { calendarRequestSchema } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, ...facets } = parseSearch(request, calendarRequestSchema)
  const calendar = await services().searches.calendar(searchId, versao, facets)
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="prazos.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
})
