import { createHmac, timingSafeEqual } from 'node:crypto'

export type Claims = { role?: string; url?: string; iat?: number; exp?: number }

/** What the server says of a token that it does not take. */
export type TokenProblem =
  'Invalid Compact JWS' | 'signature verification failed' | '"exp" claim timestamp check failed'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const mac = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest()

/** A JSON Web Token, HS256. */
export function signToken(claims: Claims, secret: string): string {
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${mac(signed, secret).toString('base64url')}`
}

/** `now` is epoch milliseconds; a token without `exp` never ends. */
export function readToken(token: string, secret: string, now: number): Claims | { problem: TokenProblem } {
  const match = /^([\w-]+\.([\w-]+))\.([\w-]+)$/.exec(token)
  if (!match) return { problem: 'Invalid Compact JWS' }
  const [, signed = '', payload = '', signature = ''] = match
  const [given, right] = [Buffer.from(signature, 'base64url'), mac(signed, secret)]
  if (given.length !== right.length || !timingSafeEqual(given, right))
    return { problem: 'signature verification failed' }
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  if (claims.exp !== undefined && claims.exp * 1000 <= now)
    return { problem: '"exp" claim timestamp check failed' }
  return claims
}

/** The two keys that a Supabase project with this secret has. */
export function makeKeys(secret: string): { serviceKey: string; anonKey: string } {
  const key = (role: string) => signToken({ role, iat: 1_700_000_000, exp: 2_200_000_000 }, secret)
  return { serviceKey: key('service_role'), anonKey: key('anon') }
}
