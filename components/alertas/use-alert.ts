import useSWR from 'swr'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { isPassing, request, type ApiError } from '../search/api.ts'
import { isBusy } from './alert-text.ts'

const SOON_MS = 2_000
const LATER_MS = 60_000

export const alertUrl = (chave: string) => `/api/alertas/${encodeURIComponent(chave)}`

/** An alert as it is now, looked at often while it runs. */
export function useAlert(chave: string) {
  return useSWR<AlertBody, ApiError>(alertUrl(chave), request<AlertBody>, {
    refreshInterval: (alert) => (alert && isBusy(alert) ? SOON_MS : LATER_MS),
    shouldRetryOnError: isPassing,
  })
}

/** Whether this service sends e-mails; undefined until that is known. */
export function useHasMail(): boolean | undefined {
  const { data } = useSWR<{ emailDisponivel: boolean }, ApiError>('/api/alertas', request, {
    revalidateOnFocus: false,
    shouldRetryOnError: isPassing,
  })
  return data?.emailDisponivel
}

export function send(method: 'PATCH' | 'DELETE' | 'POST', body?: unknown): RequestInit {
  return {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }
}
