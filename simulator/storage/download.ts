import { type Call, type Handler, jsonOf, visibleBucket } from './call.ts'
import { type Reply, failure, json } from './errors.ts'
import { readToken, signToken } from './jwt.ts'
import type { StoredObject } from './state.ts'

export const sign: Handler = (call) => {
  const { expiresIn } = jsonOf(call.body)
  if (!Number.isInteger(expiresIn) || (expiresIn as number) < 1)
    return failure('InvalidRequest', 'body/expiresIn must be an integer >= 1')
  if (!visibleBucket(call)?.objects.has(call.name)) return failure('NoSuchKey')
  const url = `${call.bucketId}/${call.name}`
  const iat = Math.floor(call.state.now() / 1000)
  const token = signToken({ url, iat, exp: iat + (expiresIn as number) }, call.secret)
  return json(200, { signedURL: `/object/sign/${encodeURI(url)}?token=${token}` })
}

/** What a signed link leads to; no key is asked for. `download` is outside of the signature. */
export const signedGet: Handler = (call) => {
  const { state, params, bucketId, name } = call
  const claims = readToken(params.get('token') ?? '', call.secret, state.now())
  if ('problem' in claims) return failure('InvalidJWT', claims.problem)
  if (claims.url !== `${bucketId}/${name}`) return failure('InvalidSignature')
  return send(call, state.buckets.get(bucketId)?.objects.get(name))
}

export const download: Handler = (call) => send(call, visibleBucket(call)?.objects.get(call.name))

function send({ headers, params }: Call, object: StoredObject | undefined): Reply {
  if (!object) return failure('NoSuchKey')
  const { bytes, mimeType, etag, createdAt } = object
  const range = rangeOf(headers.range, bytes.length)
  if (range === 'beyond') return failure('InvalidRange')
  const { first, last } = range ?? { first: 0, last: bytes.length - 1 }
  return {
    status: range ? 206 : 200,
    headers: {
      'accept-ranges': 'bytes',
      'content-type': mimeType,
      'content-length': last - first + 1,
      etag,
      'last-modified': new Date(createdAt).toUTCString(),
      ...(range && { 'content-range': `bytes ${first}-${last}/${bytes.length}` }),
      ...dispositionOf(params.get('download')),
    },
    body: bytes.subarray(first, last + 1),
  }
}

function dispositionOf(name: string | null): Record<string, string> {
  if (name === null) return {}
  const encoded = encodeURIComponent(name)
  const value = name ? `attachment; filename=${encoded}; filename*=UTF-8''${encoded};` : 'attachment;'
  return { 'content-disposition': value }
}

function rangeOf(
  header: string | undefined,
  size: number,
): { first: number; last: number } | 'beyond' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return undefined
  const [from, to] = [match[1], match[2]].map((text) => (text ? Number(text) : undefined))
  const first = from ?? Math.max(0, size - (to ?? 0))
  const last = from === undefined ? size - 1 : Math.min(to ?? size - 1, size - 1)
  return first > last ? 'beyond' : { first, last }
}
