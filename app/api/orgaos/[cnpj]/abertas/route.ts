import { compradorRequestOf, lookedAtResponse } from '@/lib/http/looked-at.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ cnpj: string }>(async (request, { cnpj }) => {
  const { comprador, background } = compradorRequestOf(request, cnpj)
  return lookedAtResponse('abertas', await services().abertas.of(comprador, request.signal, background))
})
