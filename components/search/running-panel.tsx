import type { SearchState } from '../../lib/search/state.ts'
import { itensText } from '../../lib/search/totals.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'

type Props = { state: SearchState; cancelling: boolean; onCancel: () => void }

/** How far a search has come, and the way to stop it. */
export function RunningPanel({ state, cancelling, onCancel }: Props) {
  const { fraction, itens } = state.progress
  return (
    <div className="grid gap-3">
      <ProgressBar fraction={fraction} label="Andamento da pesquisa" />
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span>
          {Math.floor(fraction * 100)}%{itens && `; ${itensText(itens)}`}
        </span>
        <Button size="small" onClick={onCancel} disabled={cancelling}>
          {cancelling ? 'Cancelando…' : 'Cancelar'}
        </Button>
      </div>
    </div>
  )
}
