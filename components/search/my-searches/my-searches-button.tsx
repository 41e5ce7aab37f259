'use client'

import { History } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const MySearchesPanel = lazyPart(() => import('./my-searches-panel.tsx'))

/** Opens the saved and the recent searches, whose code comes when they are first wanted. */
export function MySearchesButton() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const focus = useReturnFocus(button)
  function show() {
    focus.remember()
    setOpen(true)
  }
  useShortcut('g m', show)
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        size="small"
        aria-label="Minhas pesquisas"
        aria-haspopup="dialog"
        onClick={show}
      >
        <History aria-hidden size={18} />
        <span className="hidden sm:inline">Minhas pesquisas</span>
      </Button>
      {open && (
        <Suspense>
          <MySearchesPanel onClose={() => setOpen(false)} returnFocus={focus.giveBack} />
        </Suspense>
      )}
    </>
  )
}
