'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useRef, useState } from 'react'
import { useShortcut } from '../ui/shortcuts.ts'

const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'))

/** The shortcuts that work on every page, and the way to the list of all of them. */
export function ShortcutsHelp() {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcut('?', () => setOpen(true))
  useShortcut('g b', () => router.push('/buscar'))
  useShortcut('g a', () => router.push('/ajuda'))
  useShortcut('g s', () => router.push('/status'))
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        className="inline-flex min-h-6 items-center underline underline-offset-2"
        onClick={() => setOpen(true)}
      >
        Atalhos do teclado
      </button>
      {open && (
        <Suspense>
          <ShortcutsDialog onClose={() => setOpen(false)} returnFocus={() => button.current?.focus()} />
        </Suspense>
      )}
    </>
  )
}
