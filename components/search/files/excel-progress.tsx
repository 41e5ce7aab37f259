import { writingText } from '../../../lib/search/preparation.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import type { PreparationControl } from './use-preparation.ts'

/** How far a workbook has come that the user asked for, and the way to give it up; nothing while there is none. */
export function ExcelProgress({ state, cancel }: Pick<PreparationControl, 'state' | 'cancel'>) {
  if (state.step === 'idle') return null
  if (state.step === 'failed')
    return (
      <Notice tone="bad" role="alert">
        {state.message}
      </Notice>
    )
  const { told } = state
  const fraction = told?.type === 'writing' && told.total > 0 ? told.rows / told.total : 0
  return (
    <div className="grid w-full max-w-xl gap-2">
      <ProgressBar fraction={fraction} label="Andamento da planilha" />
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="tabular-nums">{told?.message ?? writingText(0, 0)}</span>
        <Button size="small" onClick={cancel}>
          Cancelar planilha
        </Button>
      </div>
      <span className="sr-only" aria-live="polite">
        {told?.type === 'queued' ? told.message : writingText(0, 0)}
      </span>
    </div>
  )
}
