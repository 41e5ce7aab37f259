import { AppError } from '@/lib/errors.ts'
import { route } from '@/lib/http/route.ts'

/** Whoever calls an address that the API does not have reads so as an error of the API, not as a page. */
const notFound = route<{ path: string[] }>((request, { path }) =>
  Promise.reject(new AppError('not_found', `No ${request.method} /api/${path.join('/')}`)),
)

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT }
