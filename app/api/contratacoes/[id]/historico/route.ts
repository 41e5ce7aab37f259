import { parseContratacaoId } from '@/lib/http/contratacao-id.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ id: string }>(async (request, { id }) => {
  const { lista: historico, ...rest } = await services().historico.of(parseContratacaoId(id), request.signal)
  return Response.json({ historico, ...rest }, { headers: { 'Cache-Control': 'no-store' } })
})
