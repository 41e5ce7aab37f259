import { BellPlus } from 'lucide-react'
import { Suspense, useRef } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { useRounds } from '../../ui/use-rounds.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const AlertDialog = lazyPart(() => import('../../alertas/alert-dialog.tsx'))

/** Has this search run by itself from now on; the form is loaded when it is asked for. */
export function AlertButton({ state }: { state: SearchState }) {
  const button = useRef<HTMLButtonElement>(null)
  const { round, open, begin, end } = useRounds()
  return (
    <>
      <Button ref={button} onClick={begin} aria-haspopup="dialog">
        <BellPlus aria-hidden size={18} />
        Criar alerta
      </Button>
      {round > 0 && (
        <Suspense fallback={null}>
          <AlertDialog
            key={round}
            state={state}
            open={open}
            onClose={end}
            returnFocus={() => button.current?.focus()}
          />
        </Suspense>
      )}
    </>
  )
}
