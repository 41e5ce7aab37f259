import { hash } from 'node:crypto'
import { conditionOf } from './conditions.ts'

/** A feed: who has it already is told so. Readers ask again and again. */
export function feedResponse(request: Request, body: string, type: string, maxAgeSeconds = 300): Response {
  const etag = `"${hash('sha256', body, 'base64url').slice(0, 27)}"`
  const headers = { ETag: etag, 'Cache-Control': `private, max-age=${maxAgeSeconds}` }
  const condition = conditionOf(request.headers, etag)
  if (condition === 'not-modified') return new Response(null, { status: 304, headers })
  if (condition === 'failed') return new Response(null, { status: 412, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}
