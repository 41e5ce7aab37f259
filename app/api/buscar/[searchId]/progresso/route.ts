import { z } from 'zod'
import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { sseResponse } from '@/lib/http/sse.ts'
import { services } from '@/lib/services.ts'

const progressRequestSchema = z.strictObject({ after: z.string().max(60).optional() })

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { after } = parseSearch(request, progressRequestSchema)
  const { searches, lifecycle } = services()
  lifecycle.admit()
  await searches.get(searchId)
  const from = request.headers.get('last-event-id') ?? after
  return sseResponse(
    request,
    (closed) => searches.events(searchId, { after: from, signal: closed }),
    lifecycle.streamsEnd,
  )
})
