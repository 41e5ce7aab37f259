'use client'

import { useRouter } from 'next/navigation'
import { Suspense, useRef, useState } from 'react'
import { useShortcut } from '../ui/shortcuts.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

const ShortcutsDialog = lazyPart(() => import('./shortcuts-dialog.tsx'))

/** The shortcuts that work on every page, and the way to the list of all of them. */
export function ShortcutsHelp() {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const focus = useReturnFocus(button)
  function show() {
    focus.remember()
    setOpen(true)
  }
  useShortcut('?', show)
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
        onClick={show}
      >
        Atalhos do teclado
      </button>
      {open && (
        <Suspense>
          <ShortcutsDialog onClose={() => setOpen(false)} returnFocus={focus.giveBack} />
        </Suspense>
      )}
    </>
  )
}
