import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { versionSchema } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const { versao } = parseSearch(request, versionSchema.strict())
  const { versions, total } = await services().searches.earlier(parseSearchId(params.searchId), versao)
  return Response.json({ anteriores: versions, total }, { headers: { 'Cache-Control': 'no-store' } })
})
