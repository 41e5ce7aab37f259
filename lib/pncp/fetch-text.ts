import type { Clock } from './clock.ts'

export type RawAnswer = { status: number; contentType: string; retryAfter: string | null; text: string }

/** No answer was had. `unreachable`: nobody listens there. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly kind: 'timeout' | 'unreachable' | 'network'

  constructor(kind: NoAnswer['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

export type FetchTextOptions = {
  fetch: typeof fetch
  headers: Record<string, string>
  timeoutMs: number
  maxBytes: number
  clock: Clock
  signal: AbortSignal
}

/**
 * One GET, headers and whole body within `timeoutMs`.
 *
 * @throws {NoAnswer} on time-outs, broken connections and bodies over `maxBytes`; the signal's reason on abort.
 */
export async function fetchText(url: string, options: FetchTextOptions): Promise<RawAnswer> {
  const { headers, timeoutMs, maxBytes, clock, signal } = options
  signal.throwIfAborted()
  const cutting = new AbortController()
  const cut = () => cutting.abort(signal.reason)
  signal.addEventListener('abort', cut, { once: true })
  let timedOut = false
  const cancelTimeout = clock.after(timeoutMs, () => {
    timedOut = true
    cutting.abort()
  })

  try {
    const response = await options.fetch(url, { headers, signal: cutting.signal })
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after'),
      text: await readText(response, maxBytes),
    }
  } catch (error) {
    signal.throwIfAborted()
    if (timedOut) throw new NoAnswer('timeout', `no whole answer in ${Math.round(timeoutMs)} ms`)
    throw asNoAnswer(error)
  } finally {
    cancelTimeout()
    signal.removeEventListener('abort', cut)
    // Frees the connection of a body that was left half-read.
    cutting.abort()
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new NoAnswer('network', `body over ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

function asNoAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const kind = UNREACHABLE.has(code) ? 'unreachable' : 'network'
  const message = error instanceof Error ? error.message : String(error)
  return new NoAnswer(kind, code ? `${message} (${code})` : message, { cause: error })
}
