import { fileResponse } from '@/lib/http/file-response.ts'
import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { versionSchema } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const { versao } = parseSearch(request, versionSchema.strict())
  const { searches, lifecycle } = services()
  return fileResponse(request, await searches.excel(parseSearchId(params.searchId), versao), lifecycle.track)
})
