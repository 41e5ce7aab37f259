/** What the API answered when it did not do what was asked. `message` is Portuguese, for the user. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number
  readonly fields: Record<string, string>

  constructor(status: number, code: string, message: string, fields: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.fields = fields
  }
}

type ErrorBody = { error?: { code?: string; message?: string; fields?: Record<string, string> } }

/**
 * Asks the API and reads its JSON.
 *
 * @throws {ApiError} whatever goes wrong, always with a text that can be shown.
 */
export async function request<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await ask(url, init)
  const body = (await response.json().catch(() => undefined)) as unknown
  if (response.ok && body !== undefined) return body as T
  if (response.ok && response.status === 204) return undefined as T
  throw refusal(response, body)
}

/**
 * Asks the API for a file.
 *
 * @throws {ApiError} as `request` does.
 */
export async function requestFile(url: string, init?: RequestInit): Promise<Blob> {
  const response = await ask(url, init)
  if (response.ok) return response.blob()
  throw refusal(response, await response.json().catch(() => undefined))
}

/**
 * Asks the API for what it tells bit by bit.
 *
 * @throws {ApiError} as `request` does.
 */
export async function requestStream(
  url: string,
  signal: AbortSignal,
): Promise<NonNullable<Response['body']>> {
  const response = await ask(url, { signal })
  if (response.ok && response.body) return response.body
  throw refusal(response, await response.json().catch(() => undefined))
}

function ask(url: string, init?: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => {
    throw new ApiError(
      0,
      'offline',
      'Não foi possível falar com o servidor. Verifique a conexão e tente de novo.',
    )
  })
}

/** A proxy between us may answer with a page of its own. */
function refusal(response: Response, body: unknown): ApiError {
  const { error } = (body ?? {}) as ErrorBody
  return new ApiError(
    response.status,
    error?.code ?? 'internal',
    error?.message ?? 'O servidor não respondeu como se esperava. Tente de novo em alguns instantes.',
    error?.fields,
  )
}

export function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Whether asking again, unchanged, may help. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status === 429 || error.status >= 500
}
