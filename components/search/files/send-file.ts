import { ApiError } from '../api.ts'

export type SentAnswer = { blob: Blob; header(name: string): string | null }

type Options = {
  signal: AbortSignal
  /** How much of the file was sent, 0 to 1; 1 says that the answer is waited for. */
  onSent: (fraction: number) => void
}

const OFFLINE = 'O envio não chegou ao fim. Verifique a conexão e tente de novo.'
const UNEXPECTED = 'O servidor não respondeu como se esperava. Tente de novo em alguns instantes.'

/**
 * Sends a file as the body of a POST and answers with the file that comes back. `fetch` cannot tell how much was sent.
 *
 * @throws {ApiError} whatever goes wrong, always with a text that can be shown; the reason of `signal` when it aborts.
 */
export function sendFile(url: string, file: Blob, { signal, onSent }: Options): Promise<SentAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'blob'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.upload.onload = () => onSent(1)
    request.onerror = () => reject(new ApiError(0, 'offline', OFFLINE))
    request.onabort = () => reject(signal.reason as Error)
    request.onload = () => {
      const blob = request.response as Blob
      if (request.status === 200) resolve({ blob, header: (name) => request.getResponseHeader(name) })
      else void refusal(request.status, blob).then(reject)
    }
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/** A proxy between us may answer with a page of its own. */
async function refusal(status: number, blob: Blob): Promise<ApiError> {
  const text = await blob.text().catch(() => '')
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } }
    return new ApiError(status, error.code, error.message)
  } catch (cause) {
    const failure = new ApiError(status, 'internal', UNEXPECTED)
    failure.cause = cause
    return failure
  }
}
