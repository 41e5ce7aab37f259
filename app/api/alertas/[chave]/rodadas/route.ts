import { alertResponse } from '@/lib/http/alert-responses.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const POST = route<{ chave: string }>(async (_request, { chave }) => {
  const { alerts, admit } = services()
  await admit()
  await alerts.runNow(chave)
  return alertResponse(await alerts.visit(chave), { status: 202 })
})
