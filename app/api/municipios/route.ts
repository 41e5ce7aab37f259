import { z } from 'zod'
import { parseSearch } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { UFS } from '@/lib/search/ufs.ts'
import { services } from '@/lib/services.ts'

const municipiosRequestSchema = z.strictObject({ uf: z.enum(UFS, 'Informe a UF.') })

export const GET = route(async (request) => {
  const { uf } = parseSearch(request, municipiosRequestSchema)
  const known = await services().acervo.municipios(uf)
  return Response.json({ municipios: known.map((municipio) => ({ ...municipio, uf })) })
})
