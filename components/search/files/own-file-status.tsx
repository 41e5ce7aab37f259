import { Button } from '../../ui/button.tsx'
import type { OwnFileControl } from './use-own-file.ts'

/** A file that is being made for its user, or why there is none. */
export function OwnFileStatus({ state, cancel }: Pick<OwnFileControl, 'state' | 'cancel'>) {
  if (state.step === 'making')
    return (
      <span className="flex flex-wrap items-center gap-2 text-sm">
        <span aria-live="polite">Preparando o arquivo com suas marcas…</span>
        <Button size="small" onClick={cancel}>
          Cancelar arquivo
        </Button>
      </span>
    )
  return (
    state.step === 'failed' && (
      <span role="alert" className="text-sm text-bad">
        {state.message}
      </span>
    )
  )
}
