import { parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { accepted } from '@/lib/http/search-responses.ts'
import { services } from '@/lib/services.ts'

export const POST = route<{ searchId: string }>(async (_request, params) => {
  const { searches, admit } = services()
  await admit()
  return accepted(await searches.retry(parseSearchId(params.searchId)))
})
