import { parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (_request, params) => {
  const told = await services().searches.funnel(parseSearchId(params.searchId))
  return Response.json(told, { headers: { 'Cache-Control': 'no-store' } })
})
