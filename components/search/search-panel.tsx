import type { ReactNode } from 'react'
import type { ColumnId } from '../../lib/search/column-list.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { useMinute } from '../ui/external.ts'
import { DonePanel } from './outcome/done-panel.tsx'
import { EndedNotice } from './outcome/ended-notice.tsx'
import { KeptNotice } from './outcome/kept-notice.tsx'
import { isEnded } from './progress/is-ended.ts'
import { RunningPanel } from './progress/running-panel.tsx'
import { ResultSummary } from './outcome/result-summary.tsx'
import { UfPanel } from './ufs/uf-panel.tsx'
import type { ViewState } from './url-state.ts'
import type { Facets } from './facets/use-facets.ts'

type Props = {
  state: SearchState
  busy: boolean
  notice: ReactNode
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
  /** One result of the search is looked at, and not the search as it is now. */
  frozen: boolean
  /** Of the files of the result. */
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
  onCancel: () => void
  onRetryFailed: () => void
  onSearchAgain: () => void
}

/** What a search is doing or has done: its UFs, its numbers, and what can be done about it. */
export default function SearchPanel({
  state,
  busy,
  notice,
  facets,
  view,
  onView,
  frozen,
  ...actions
}: Props) {
  const { status, summary } = state
  const now = useMinute()
  return (
    <>
      <div className="grid min-w-0 content-start gap-3 [grid-area:said]">
        {notice}
        {status === 'completed' && (
          <KeptNotice state={state} frozen={frozen} now={now} onSearchAgain={actions.onSearchAgain} />
        )}
        {!isEnded(status) && <RunningPanel state={state} cancelling={busy} onCancel={actions.onCancel} />}
        {(status === 'failed' || status === 'cancelled') && (
          <EndedNotice state={state} onSearchAgain={actions.onSearchAgain} />
        )}
        {summary && summary.total > 0 && (
          <ResultSummary
            summary={summary}
            grupo={view.verGrupo}
            onGrupo={(verGrupo) => onView({ verGrupo })}
          />
        )}
        {status === 'completed' && (
          <DonePanel
            state={state}
            retrying={busy}
            onRetryFailed={actions.onRetryFailed}
            columns={actions.columns}
            onColumns={actions.onColumns}
          />
        )}
      </div>
      <UfPanel state={state} facets={facets} view={view} onView={onView} />
    </>
  )
}
