import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

export const dynamic = 'force-dynamic'

export const GET = route(async () =>
  Response.json(await services().status(), { headers: { 'Cache-Control': 'no-store' } }),
)
