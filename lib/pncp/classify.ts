import type { NoAnswer, RawAnswer } from './fetch-text.ts'
import { retryAfterMs } from './retry.ts'

/** What an answer means. `message` is the source's own words, or ours in English. */
export type Outcome =
  | { kind: 'json'; json: unknown }
  /** Asked, and there is nothing. */
  | { kind: 'empty' }
  /** A 400: what it means depends on what was asked. */
  | { kind: 'bad-request'; message: string }
  /** Said to be our fault, though it passes on retry often enough to try again. */
  | { kind: 'doubtful'; reason: 'refused' | 'contract'; message: string }
  | { kind: 'throttled'; message: string; retryAfterMs: number | undefined }
  | { kind: 'failed'; message: string; cause: 'server' | 'content' | NoAnswer['kind'] }

/** `page`: a listing. `record`: one contratação by its number, where any JSON 404 means that there is none. */
export type Asked = 'page' | 'record'

/** Reads status, content type and body together: none of them can be trusted alone. */
export function classify({ status, contentType, retryAfter, text }: RawAnswer, asked: Asked): Outcome {
  const body = text.trim()
  if (status === 204 || (status === 200 && body === '')) return { kind: 'empty' }

  const markup = isMarkup(contentType, body)
  const json = markup ? undefined : tryParse(body)
  const message = `${status}: ${messageOf(json) ?? excerpt(body)}`

  if (status === 200) {
    if (json !== undefined) return { kind: 'json', json }
    return {
      kind: 'failed',
      message: `200 with something else than JSON: ${excerpt(body)}`,
      cause: 'content',
    }
  }
  if (status === 429) return { kind: 'throttled', message, retryAfterMs: retryAfterMs(retryAfter) }
  if (status >= 500 || status === 408) return { kind: 'failed', message, cause: 'server' }
  if (status === 404) {
    const isEmpty = json !== undefined && (asked === 'record' || /nenhum/i.test(messageOf(json) ?? ''))
    return isEmpty ? { kind: 'empty' } : { kind: 'doubtful', reason: 'contract', message }
  }
  // A 400 in HTML is some gateway's, not the source's.
  if (status === 400 && !markup) return { kind: 'bad-request', message }
  return { kind: 'doubtful', reason: 'refused', message }
}

function isMarkup(contentType: string, body: string): boolean {
  return body.startsWith('<') || /\bhtml\b/i.test(contentType)
}

/** The value, or undefined when the text is not JSON, which is never the value of a JSON text. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function messageOf(json: unknown): string | undefined {
  if (typeof json === 'string') return json
  if (typeof json !== 'object' || json === null) return undefined
  const { message, error } = json as { message?: unknown; error?: unknown }
  return typeof message === 'string' ? message : typeof error === 'string' ? error : undefined
}

/** Bodies run to megabytes: only their beginning is worth a look. */
function excerpt(body: string): string {
  return body
    .slice(0, 2_000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}
