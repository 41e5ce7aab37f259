import type { IncomingMessage } from 'node:http'
import { type Reply, failure } from './errors.ts'
import { readToken } from './jwt.ts'
import type { Bucket, State } from './state.ts'

/** A request as the handlers see it. `bucketId` and `name` come from the path, decoded. */
export type Call = {
  state: State
  secret: string
  /** Whose key it carries; empty where the operation asks for none. */
  role: string
  bucketId: string
  name: string
  params: URLSearchParams
  headers: IncomingMessage['headers']
  body: Buffer
}

export type Handler = (call: Call) => Reply

/** The role that a key gives, or the refusal of the key. */
export function roleOf(headers: IncomingMessage['headers'], secret: string, now: number): string | Reply {
  const token = /^Bearer (.*)$/.exec(headers.authorization ?? '')?.[1]
  if (token === undefined)
    return failure('InvalidRequest', "headers must have required property 'authorization'")
  const claims = readToken(token, secret, now)
  if ('problem' in claims) return failure('AccessDenied', claims.problem)
  return claims.role ?? 'anon'
}

/** Row-level security without policies: the service sees and does everything, others nothing. */
export const isService = ({ role }: Call) => role === 'service_role'

/** As the caller sees it: to whoever may not see a bucket, it is not there. */
export function visibleBucket(call: Call): Bucket | undefined {
  return isService(call) ? call.state.buckets.get(call.bucketId) : undefined
}

/** @throws {SyntaxError} on what is not JSON. */
export function jsonOf(body: Buffer): Record<string, unknown> {
  return body.length > 0 ? (JSON.parse(body.toString('utf8')) as Record<string, unknown>) : {}
}
