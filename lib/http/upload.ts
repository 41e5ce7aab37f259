import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { AppError } from '../errors.ts'
import { FAILURES } from '../kept-file/failure.ts'
import { LIMITS } from '../kept-file/limits.ts'

/** Field of a multipart form, and the name by which errors call the file. */
const FIELD = 'arquivo'
const WHOLE_BODY =
  /^application\/(vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|vnd\.ms-excel[\w.]*|octet-stream)\b/i
const MULTIPART = /^multipart\/form-data\b/i

/**
 * Writes the file that a request carries to a path, as it comes: its body, or its field `arquivo`. Aborting `signal`
 * stops it.
 *
 * @throws {AppError} `invalid_request` when there is none, or it is larger than a file may be.
 */
export async function receiveFile(request: Request, path: string, signal: AbortSignal): Promise<void> {
  const type = request.headers.get('content-type') ?? ''
  if (Number(request.headers.get('content-length') ?? 0) > LIMITS.uploadBytes + FORM_BYTES) throw tooLarge()
  const isForm = MULTIPART.test(type)
  if (!isForm && !WHOLE_BODY.test(type))
    throw badFile('Envie a planilha .xlsx como corpo do pedido ou no campo “arquivo”.')
  const body = Readable.fromWeb(
    (request.body ?? new Blob().stream()) as Parameters<typeof Readable.fromWeb>[0],
  )
  if (isForm) return receiveForm(body, type, path, signal)
  await pipeline(body, bounded(), fileAt(path), { signal })
}

const fileAt = (path: string) => createWriteStream(path, { mode: 0o600 })

/** What a form adds to its file. */
const FORM_BYTES = 64 * 1024

async function receiveForm(body: Readable, type: string, path: string, signal: AbortSignal): Promise<void> {
  const broken = new AbortController()
  let writing: Promise<void> | undefined
  try {
    const form = new Busboy({
      headers: { 'content-type': type },
      limits: { files: 1, fields: 10, parts: 11 },
    })
    form.on('file', (name, part) => {
      if (name !== FIELD) return void part.resume()
      writing = pipeline(part, bounded(), fileAt(path), { signal: AbortSignal.any([signal, broken.signal]) })
      writing.catch((error: Error) => form.destroy(error))
    })
    await pipeline(body, form, { signal })
    await writing
  } catch (error) {
    broken.abort()
    // Whoever hears of it removes the file: nothing of it is open by then.
    await writing?.catch(() => {})
    if (error instanceof AppError || signal.aborted) throw error
    throw badFile('O formulário não pôde ser lido. Envie a planilha de novo.', error)
  }
  if (!writing) throw badFile('Falta a planilha: envie o .xlsx no campo “arquivo”.')
}

function bounded(): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > LIMITS.uploadBytes) done(tooLarge())
      else done(null, chunk)
    },
  })
}

function tooLarge(): AppError {
  return badFile(FAILURES.tooLarge)
}

function badFile(publicMessage: string, cause?: unknown): AppError {
  return new AppError('invalid_request', 'No usable file in the request', {
    publicMessage,
    fields: { [FIELD]: publicMessage },
    cause,
  })
}
