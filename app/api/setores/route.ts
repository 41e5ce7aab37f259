import { route } from '@/lib/http/route.ts'
import { SETORES } from '@/lib/sectors/catalog.ts'

export const dynamic = 'force-dynamic'

export const GET = route(async () => Response.json({ setores: SETORES }))
