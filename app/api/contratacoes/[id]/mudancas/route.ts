import { AppError } from '@/lib/errors.ts'
import { parseContratacaoId } from '@/lib/http/contratacao-id.ts'
import { historyBody } from '@/lib/http/history-body.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ id: string }>(async (_, { id }) => {
  const numero = parseContratacaoId(id)
  const history = await services().acervo.history(numero)
  if (!history) throw new AppError('contratacao_not_found', `${numero} was never read`)
  return Response.json(historyBody(numero, history), { headers: { 'Cache-Control': 'no-store' } })
})
