import { differenceRequestSchema } from '@/lib/http/difference-request.ts'
import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { pagina, tamanho, estado, ...comparison } = parseSearch(request, differenceRequestSchema)
  const { rows, ...rest } = await services().searches.difference(
    { searchId, ...comparison },
    { estados: estado, pagina, tamanho },
  )
  // The rows are JSON texts already.
  const head = JSON.stringify({ ...rest, pagina, tamanho }).slice(0, -1)
  return new Response(`${head},"rows":[${rows.join(',')}]}`, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  })
})
