import { route } from '@/lib/http/route.ts'
import { metrics } from '@/lib/metrics.ts'
import { services } from '@/lib/services.ts'

export const dynamic = 'force-dynamic'

export const GET = route(async () => {
  const registry = metrics(services)
  return new Response(await registry.metrics(), { headers: { 'Content-Type': registry.contentType } })
})
