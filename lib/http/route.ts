import { AppError, type ErrorCode } from '../errors.ts'
import { services } from '../services.ts'

const SERVER_ERROR = 500
/** What proxies write into their logs for it. */
const CLIENT_LEFT = 499
/** Seconds, for what passes by itself. */
const RETRY_AFTER: Partial<Record<ErrorCode, string>> = { rate_limited: '5', store_unavailable: '2' }

type Context<Params> = { params: Promise<Params> }

/**
 * A route handler whose errors become `{ error: { code, message, fields? } }`. What we did not foresee is
 * logged whole and told to the user without its details.
 */
export function route<Params = Record<string, never>>(
  handle: (request: Request, params: Params) => Promise<Response>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, { params }) => {
    const { lifecycle, settings } = services()
    const end = lifecycle.begin()
    try {
      const response = await answer(async () => handle(request, await params), request)
      response.headers.set('X-BidIQ-Replica', settings.replicaName)
      return response
    } finally {
      end()
    }
  }
}

async function answer(handle: () => Promise<Response>, request: Request): Promise<Response> {
  try {
    const response = await handle()
    if (!request.signal.aborted) return response
    // Nobody reads what is made for who left before it was answered, and nobody else would end it.
    await response.body?.cancel()
  } catch (error) {
    // What was given up since nobody waits for it is no failure of ours.
    if (!request.signal.aborted) return errorResponse(AppError.from(error), request)
  }
  return new Response(null, { status: CLIENT_LEFT })
}

/** The address of an alert opens it: no log tells it. */
function pathOf({ url }: Request): string {
  return new URL(url).pathname.replace(/(\/alertas\/(?:[a-z]+\/)?)[\w-]{32}/, '$1…')
}

function errorResponse(error: AppError, request: Request): Response {
  if (error.status >= SERVER_ERROR) {
    services().log.error({ err: error, method: request.method, path: pathOf(request) }, 'Request failed')
  }
  const retryAfter = error.retryAfter?.toString() ?? RETRY_AFTER[error.code]
  return Response.json(
    { error: error.toPublic() },
    {
      status: error.status,
      headers: { 'Cache-Control': 'no-store', ...(retryAfter && { 'Retry-After': retryAfter }) },
    },
  )
}
