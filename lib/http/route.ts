import { AppError } from '../errors.ts'
import { services } from '../services.ts'

const SERVER_ERROR = 500

type Context<Params> = { params: Promise<Params> }

/**
 * A route handler whose errors become `{ error: { code, message, fields? } }`. What we did not foresee is
 * logged whole and told to the user without its details.
 */
export function route<Params = Record<string, never>>(
  handle: (request: Request, params: Params) => Promise<Response>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, { params }) => {
    try {
      return await handle(request, await params)
    } catch (error) {
      return errorResponse(AppError.from(error), request)
    }
  }
}

function errorResponse(error: AppError, request: Request): Response {
  if (error.status >= SERVER_ERROR) {
    services().log.error(
      { err: error, method: request.method, path: new URL(request.url).pathname },
      'Request failed',
    )
  }
  return Response.json(
    { error: error.toPublic() },
    {
      status: error.status,
      headers: { 'Cache-Control': 'no-store', ...(error.code === 'rate_limited' && { 'Retry-After': '5' }) },
    },
  )
}
