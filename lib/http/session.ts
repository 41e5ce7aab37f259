import { randomBytes } from 'node:crypto'

const NAME = 'bidiq_navegador'
const YEAR_SECONDS = 365 * 86_400
const VALUE = /^[\w-]{22,64}$/

/** The browser that asks, by a cookie that tells nothing but this; one that has none gets it with `setCookie`. */
export function sessionOf(request: Request): { session: string; setCookie?: string } {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  const session = cookies.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1)
  if (session && VALUE.test(session)) return { session }
  const fresh = randomBytes(24).toString('base64url')
  const isSecure = request.headers.get('x-forwarded-proto') === 'https' || request.url.startsWith('https:')
  const attributes = `Path=/api/alertas; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  return { session: fresh, setCookie: `${NAME}=${fresh}; ${attributes}` }
}
