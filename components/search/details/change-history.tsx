import useSWR from 'swr'
import type { HistoryBody } from '../../../lib/http/history-body.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { formatInstant } from '../../ui/format.ts'
import { type ApiError, request } from '../api.ts'
import { changeText, changeTitle } from '../list/change-text.ts'

/** What changed of a contratação since it was first read, the latest first. Asked for only when something did. */
export function ChangeHistory({ row }: { row: ResultRow }) {
  const { mudouEm, vistaEm } = row.bidiq
  const id = row.numeroControlePNCP.replace('/', '-')
  const key = mudouEm ? ([`/api/contratacoes/${id}/mudancas`, mudouEm] as const) : null
  const { data, error } = useSWR<HistoryBody, ApiError, typeof key>(key, ([url]) => request<HistoryBody>(url))
  if (!mudouEm) return null
  return (
    <section aria-labelledby="mudancas" className="grid gap-2 rounded-md bg-sunken p-3 text-sm">
      <h3 id="mudancas" className="font-medium">
        O que mudou
      </h3>
      {error && <p>{error.message}</p>}
      {!data && !error && <p role="status">Carregando as mudanças…</p>}
      <ol className="grid gap-2">
        {data?.mudancas.map((change) => (
          <li key={`${change.notadaEm} ${change.mudouEm}`} className="min-w-0 wrap-anywhere">
            <span className="font-medium">{changeTitle(change)}:</span>{' '}
            {change.campos.map(changeText).join('; ')}
          </li>
        ))}
      </ol>
      {vistaEm && <p className="text-xs text-muted">Acompanhada desde {formatInstant(vistaEm)}.</p>}
    </section>
  )
}
