import { peekResponse } from '@/lib/http/alert-responses.ts'
import { route } from '@/lib/http/route.ts'
import { services } from '@/lib/services.ts'

type Params = { token: string }

/** Programs that look at every link must end nothing: this only tells. */
export const GET = route<Params>(async (_request, { token }) =>
  peekResponse(await services().alerts.peek('descadastro', token)),
)

/** One click of a mail program (RFC 8058), or the button of our page. What is in the body does not matter. */
export const POST = route<Params>(async (_request, { token }) =>
  peekResponse(await services().alerts.unsubscribe(token)),
)
