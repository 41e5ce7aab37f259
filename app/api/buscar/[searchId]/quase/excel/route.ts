import { fileResponse } from '@/lib/http/file-response.ts'
import { parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const { searches, lifecycle } = services()
  return fileResponse(
    request,
    await searches.nearMissesExcel(parseSearchId(params.searchId)),
    lifecycle.track,
  )
})
