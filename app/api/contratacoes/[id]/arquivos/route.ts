import { parseContratacaoId } from '@/lib/http/contratacao-id.ts'
import { isBackground, lookedAtResponse } from '@/lib/http/looked-at.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ id: string }>(async (request, { id }) => {
  const numero = parseContratacaoId(id)
  const { arquivos } = services()
  return lookedAtResponse('arquivos', await arquivos.of(numero, request.signal, isBackground(request)))
})
