import { peekResponse } from '@/lib/http/alert-responses.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

type Params = { token: string }

export const GET = route<Params>(async (_request, { token }) =>
  peekResponse(await services().alerts.peek('confirmacao', token)),
)

export const POST = route<Params>(async (_request, { token }) =>
  peekResponse(await services().alerts.confirm(token)),
)
