import { parseContratacaoId } from '@/lib/http/contratacao-id.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ id: string }>(async (_, { id }) => {
  const numeroControlePNCP = parseContratacaoId(id)
  const republications = await services().acervo.republications(numeroControlePNCP)
  const republicacoes = republications.map(({ numero, publicacao, encerramento }) => ({
    numeroControlePNCP: numero,
    dataPublicacaoPncp: publicacao,
    dataEncerramentoProposta: encerramento,
  }))
  return Response.json({ numeroControlePNCP, republicacoes }, { headers: { 'Cache-Control': 'no-store' } })
})
