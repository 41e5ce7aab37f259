import { parseContratacaoId } from '@/lib/http/contratacao-id.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ id: string }>(async (request, { id }) => {
  const details = await services().itens.of(parseContratacaoId(id), request.signal)
  return Response.json(details, { headers: { 'Cache-Control': 'no-store' } })
})
