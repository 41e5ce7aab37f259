import { z } from 'zod'
import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { versionSchema } from '@/lib/http/rows-request.ts'
import { accepted, stateResponse } from '@/lib/http/search-responses.ts'
import { stateWithFile } from '@/lib/http/state-with-file.ts'
import { services } from '@/lib/services.ts'

type Params = { searchId: string }

const stateRequestSchema = versionSchema
  .extend({ include: z.literal('excel', 'Use include=excel.').optional() })
  .strict()

export const GET = route<Params>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { include, versao } = parseSearch(request, stateRequestSchema)
  const { searches, lifecycle } = services()
  const state = await searches.get(searchId, versao)
  const inline = include && (await searches.inlineExcel(state, { signal: request.signal }))
  return inline ? stateWithFile(state, inline, lifecycle.track) : stateResponse(state)
})

export const DELETE = route<Params>(async (_request, params) => {
  const state = await services().searches.cancel(parseSearchId(params.searchId))
  return accepted(state)
})
