import { parseBody } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { analysisRequestSchema } from '@/lib/search/analysis-request.ts'
import { services } from '@/lib/services.ts'

export const POST = route(async (request) => {
  const draft = await parseBody(request, analysisRequestSchema)
  return Response.json(await services().analyse(draft), { headers: { 'Cache-Control': 'no-store' } })
})
