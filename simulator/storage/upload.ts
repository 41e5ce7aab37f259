import { type Call, type Handler, isService } from './call.ts'
import { failure, json } from './errors.ts'

const KEY = /^[\w/!.*'() &$@=;:+,?-]+$/

type Content = { bytes: Uint8Array; mimeType: string; lengthKnown: boolean }

export const upload: Handler = (call) => {
  const { state, bucketId, name } = call
  if (!isService(call)) return failure('AccessDenied')
  if (!KEY.test(name)) return failure('InvalidKey', `Invalid key: ${name}`)
  const bucket = state.buckets.get(bucketId)
  if (!bucket) return failure('NoSuchBucket')
  const content = contentOf(call)
  if (!content) return failure('InvalidRequest', 'No content provided')
  const { bytes, mimeType, lengthKnown } = content

  if (bucket.allowedMimeTypes && !bucket.allowedMimeTypes.includes(mimeType))
    return failure('InvalidMimeType', `mime type ${mimeType} is not supported`)
  // A stream of unknown length slips past the limit, as it does on the real server.
  if (bucket.fileSizeLimit !== null && lengthKnown && bytes.length > bucket.fileSizeLimit)
    return failure('EntityTooLarge')
  if (bucket.objects.has(name) && call.headers['x-upsert'] !== 'true') return failure('KeyAlreadyExists')

  const { id } = state.put(bucket, { name, bytes, mimeType })
  return json(200, { Key: `${bucketId}/${name}`, Id: id })
}

function contentOf({ body, headers }: Call): Content | undefined {
  const type = headers['content-type'] ?? 'application/octet-stream'
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(type)?.[1]
  if (boundary) return fileOf(body, boundary)
  return { bytes: body, mimeType: type, lengthKnown: headers['content-length'] !== undefined }
}

/** The first file of a form, with its type as it was written. */
function fileOf(body: Buffer, boundary: string): Content | undefined {
  const line = `--${boundary}`
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    const start = body.indexOf('\r\n\r\n', at)
    if (start < 0) return undefined
    const head = body.toString('latin1', at, start)
    if (!/;\s*filename=/i.test(head)) continue
    const end = body.indexOf(`\r\n${line}`, start)
    if (end < 0) return undefined
    return {
      bytes: body.subarray(start + 4, end),
      mimeType: /^content-type:\s*(.*)$/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream',
      lengthKnown: true,
    }
  }
  return undefined
}
