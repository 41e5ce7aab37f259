import { parseBody } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { accepted, preferredWait, stateResponse } from '@/lib/http/search-responses.ts'
import { startSearchSchema } from '@/lib/http/start-search.ts'
import { isEnded } from '@/lib/search/state.ts'
import { services } from '@/lib/services.ts'

export const POST = route(async (request) => {
  const { searchId, query } = await parseBody(request, startSearchSchema)
  const { searches, lifecycle, admit } = services()
  await admit()
  const search = await searches.start(searchId, query)
  const seconds = preferredWait(request)
  if (seconds === 0) return accepted(search)
  const state = await searches.wait(
    searchId,
    seconds * 1000,
    AbortSignal.any([request.signal, lifecycle.streamsEnd]),
  )
  return isEnded(state) ? stateResponse(state) : accepted(state)
})
