import { createAlertSchema } from '@/lib/alertas/settings.ts'
import { alertLinks, alertResponse } from '@/lib/http/alert-responses.ts'
import { parseBody } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { sessionOf } from '@/lib/http/session.ts'
import { services } from '@/lib/services.ts'

export const POST = route(async (request) => {
  const asked = await parseBody(request, createAlertSchema)
  const { alerts, admit } = services()
  await admit()
  const { session, setCookie } = sessionOf(request)
  const opened = await alerts.create(asked, session)
  const headers = { Location: alertLinks(opened.alert).api, ...(setCookie && { 'Set-Cookie': setCookie }) }
  return alertResponse(opened, { status: 201, headers })
})

/** What can be asked for here. */
export const GET = route(async () =>
  Response.json({ emailDisponivel: services().alerts.hasMail }, { headers: { 'Cache-Control': 'no-store' } }),
)
