import type { StoredFile } from '../file-store/port.ts'
import { attachment } from './attachment.ts'
import { rangeOf } from './byte-range.ts'
import { conditionOf, mayResume } from './conditions.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Track = (stream: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>

/**
 * Sends the browser to a link of the file's own, else the bytes: all, or the part that is asked for, so that a
 * download that broke off goes on where it was. `track` keeps a stop waiting for their end.
 */
export async function fileResponse(
  request: Request,
  { file, filename }: { file: StoredFile; filename: string },
  track: Track,
): Promise<Response> {
  if (file.url)
    return new Response(null, { status: 302, headers: { Location: file.url, 'Cache-Control': 'no-store' } })

  const answer = async (status: number, headers: HeadersInit, open?: StoredFile['open']) => {
    const body = open && request.method !== 'HEAD' ? track(await open()) : null
    return new Response(body, { status, headers })
  }
  const whole = workbookHeaders(filename, file.bytes)
  const { parts } = file
  if (!parts) return answer(200, whole, file.open)

  const etag = await parts.etag()
  const known = { ETag: etag, 'Accept-Ranges': 'bytes', 'Cache-Control': whole['Cache-Control']! }
  const condition = conditionOf(request.headers, etag)
  // Nobody may keep the file on the way; who kept it by itself may ask whether it is still the same.
  if (condition !== 'met') return answer(condition === 'failed' ? 412 : 304, known)

  const isPart = request.method === 'GET' && mayResume(request.headers, etag)
  const range = rangeOf(isPart ? request.headers.get('range') : null, file.bytes)
  if (range === 'whole') return answer(200, { ...whole, ...known }, file.open)
  if (range === 'unsatisfiable') return answer(416, { ...known, 'Content-Range': `bytes */${file.bytes}` })
  const { first, last } = range
  const headers = {
    ...workbookHeaders(filename, last - first + 1),
    ...known,
    'Content-Range': `bytes ${first}-${last}/${file.bytes}`,
  }
  return answer(206, headers, () => parts.open(range))
}

/** Of a workbook that the browser saves and nobody keeps on the way. */
export function workbookHeaders(filename: string, bytes: number): Record<string, string> {
  return {
    'Content-Type': XLSX,
    'Content-Length': String(bytes),
    'Content-Disposition': attachment(filename),
    'Cache-Control': 'private, no-store, no-transform',
  }
}
