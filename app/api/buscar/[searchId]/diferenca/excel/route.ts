import { comparisonSchema } from '@/lib/http/difference-request.ts'
import { fileResponse } from '@/lib/http/file-response.ts'
import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const comparison = parseSearch(request, comparisonSchema)
  const { searches, lifecycle } = services()
  const searchId = parseSearchId(params.searchId)
  const { signal } = request
  const made = await searches.differenceExcel({ searchId, ...comparison }, { signal })
  return fileResponse(request, made, lifecycle.track)
})
