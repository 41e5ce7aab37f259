import type { SearchState } from '../../../lib/search/state.ts'
import { itensText } from '../../../lib/search/totals.ts'
import { Button } from '../../ui/button.tsx'
import { Hint } from '../../ui/hint.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { EndAlertButton } from './end-alert-button.tsx'

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
        <span className="flex flex-wrap items-center gap-2">
          <EndAlertButton />
          <Button size="small" onClick={onCancel} blocked={cancelling}>
            {cancelling ? 'Cancelando…' : 'Cancelar'}
          </Button>
        </span>
      </div>
      <Hint id="pode-fechar">
        Pode fechar esta página ou seguir em outra aba: a pesquisa continua no servidor, e o endereço dela
        traz o resultado de volta. Ela também fica em “Minhas pesquisas”.
      </Hint>
    </div>
  )
}
