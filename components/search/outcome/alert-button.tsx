import { BellPlus } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const AlertDialog = lazyPart(() => import('../../alertas/alert-dialog.tsx'))

/** Has this search run by itself from now on; the form is loaded when it is asked for. */
export function AlertButton({ state }: { state: SearchState }) {
  const button = useRef<HTMLButtonElement>(null)
  const [round, setRound] = useState(0)
  const [open, setOpen] = useState(false)
  const begin = () => {
    setRound((before) => before + 1)
    setOpen(true)
  }
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
            onClose={() => setOpen(false)}
            returnFocus={() => button.current?.focus()}
          />
        </Suspense>
      )}
    </>
  )
}
