import type { ReactNode } from 'react'
import type { ColumnId } from '../../lib/search/column-list.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { Button } from '../ui/button.tsx'
import { useMinute } from '../ui/external.ts'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { DonePanel } from './done-panel.tsx'
import { EndedNotice } from './ended-notice.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { isEnded } from './progress-stream.ts'
import { RunningPanel } from './running-panel.tsx'
import { ResultSummary } from './result-summary.tsx'
import { UfGrid } from './uf-grid.tsx'
import type { ViewState } from './url-state.ts'

type Props = {
  state: SearchState
  busy: boolean
  notice: ReactNode
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
export function SearchPanel({ state, busy, notice, view, onView, frozen, ...actions }: Props) {
  const { status, summary, progress } = state
  const now = useMinute()
  return (
    <div className="grid gap-4 lg:grid-cols-[1fr_21rem]">
      <div className="grid min-w-0 content-start gap-4">
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
      <div role="group" aria-label="Andamento por UF">
        <UfGrid
          pressed={view.verUf ? [view.verUf] : []}
          onToggle={(uf) => onView({ verUf: uf === view.verUf ? null : uf })}
          progress={progress.ufs}
          stopped={isEnded(status)}
        />
      </div>
    </div>
  )
}

type UnreachableProps = {
  error: Error | undefined
  onReload: () => void
  onSearchAgain: (() => void) | undefined
}

/** In the place of a search that is not here yet: on its way, or out of reach. */
export function Unreachable({ error, onReload, onSearchAgain }: UnreachableProps) {
  if (!error) return <Opening />
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={
        <>
          <Button onClick={onReload}>Tentar de novo</Button>
          {onSearchAgain && <Button onClick={onSearchAgain}>Buscar novamente</Button>}
        </>
      }
    >
      {error.message}
    </Notice>
  )
}

function Opening() {
  return (
    <div className="grid gap-3">
      <Skeleton className="h-3 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  )
}
