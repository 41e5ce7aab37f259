import { atomOf } from '@/lib/alertas/atom.ts'
import { calendarOf } from '@/lib/alertas/ics.ts'
import { alertLinks, parseFeedName } from '@/lib/http/alert-responses.ts'
import { feedResponse } from '@/lib/http/feed-response.ts'
import { originFor } from '@/lib/http/origin.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const GET = route<{ arquivo: string }>(async (request, { arquivo }) => {
  const { token, kind } = parseFeedName(arquivo)
  const { alerts, settings } = services()
  if (kind === 'ics') {
    const calendar = await calendarOf(await alerts.calendar(token))
    return feedResponse(request, calendar, 'text/calendar; charset=utf-8')
  }
  const feed = await alerts.feed(token)
  const origin = originFor(request, settings.publicUrl)
  // Whoever reads a feed does not manage the alert: the page of all alerts is what it leads to.
  const addresses = { self: origin + alertLinks(feed.alert).atom, page: `${origin}/alertas`, now: Date.now() }
  return feedResponse(request, atomOf(feed, addresses), 'application/atom+xml; charset=utf-8')
})
