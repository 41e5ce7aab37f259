/** What the client library hands back or throws, as far as we read it. */
type Unknown = Partial<{
  name: string
  message: string
  code: string
  status: number
  originalError: Unknown
  cause: Unknown
}>

/**
 * Why the storage could not be used. `code` is the server's own (`NoSuchKey`, `EntityTooLarge` …), or ours for
 * what has none: `Timeout`, `Unreachable`, `Gateway` (somebody before the server answered), `Refused`,
 * `BadAnswer`, `Down` (not asked, by `supabase-calls.ts`) and `Slow` (not waited for).
 */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Puts an error of the client library into our words. Its text is kept without the key, which an error about
 * a malformed header would quote; the error itself is not, for it may hold anything.
 */
export function failureOf(operation: string, error: unknown, key: string): StorageFailure {
  if (error instanceof StorageFailure) return error
  const { message = 'no reason given', originalError, ...rest } = Object(error) as Unknown
  const code = codeOf({ originalError, ...rest })
  const cause = originalError?.cause?.code ?? originalError?.cause?.message
  const text = [...new Set([code, message, cause])].filter(Boolean).join(', ')
  return new StorageFailure(code, `${operation}: ${text}`.replaceAll(key, '[key]').slice(0, 300))
}

/** The HTTP status decides nothing but whether it was the server at all that answered without a code. */
function codeOf({ code, status, originalError }: Unknown): string {
  if (status !== undefined) return code ?? (status >= 500 || status === 429 ? 'Gateway' : 'Refused')
  if (!originalError) return 'BadAnswer'
  if (originalError.name === 'TimeoutError' || originalError.name === 'AbortError') return 'Timeout'
  return originalError.name === 'SyntaxError' ? 'BadAnswer' : 'Unreachable'
}

/** Undefined in place of the failure that only says that there is none, or one already. */
export async function unless<T>(code: string, asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof StorageFailure && error.code === code) return undefined
    throw error
  }
}
