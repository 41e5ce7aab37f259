import { changeAlertSchema } from '@/lib/alertas/settings.ts'
import { alertResponse, done } from '@/lib/http/alert-responses.ts'
import { parseBody } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

type Params = { chave: string }

export const GET = route<Params>(async (_request, { chave }) =>
  alertResponse(await services().alerts.visit(chave)),
)

export const PATCH = route<Params>(async (request, { chave }) => {
  const change = await parseBody(request, changeAlertSchema)
  return alertResponse(await services().alerts.change(chave, change))
})

export const DELETE = route<Params>(async (_request, { chave }) => {
  await services().alerts.remove(chave)
  return done()
})
