'use client'

import { History } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'

const MySearchesPanel = lazy(() => import('./my-searches-panel.tsx'))

/** Opens the saved and the recent searches, whose code comes when they are first wanted. */
export function MySearchesButton() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcut('g m', () => setOpen(true))
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        size="small"
        aria-label="Minhas pesquisas"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <History aria-hidden size={18} />
        <span className="hidden sm:inline">Minhas pesquisas</span>
      </Button>
      {open && (
        <Suspense>
          <MySearchesPanel onClose={() => setOpen(false)} returnFocus={() => button.current?.focus()} />
        </Suspense>
      )}
    </>
  )
}
