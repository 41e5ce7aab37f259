import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = {
  title: string
  onClose: () => void
  /** Where the focus goes when it is gone. */
  returnFocus: () => void
  children: ReactNode
}

/** A small dialog in the middle of the page. Escape closes it. */
export function Dialog({ title, onClose, returnFocus, children }: Props) {
  return (
    <Radix.Root open onOpenChange={(next) => next || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            returnFocus()
          }}
          className="fixed top-1/2 left-1/2 z-40 grid max-h-[90dvh] w-[min(34rem,calc(100vw-1.5rem))] -translate-x-1/2 -translate-y-1/2 gap-3 overflow-y-auto rounded-lg bg-surface p-4 text-text shadow-2xl sm:p-6"
        >
          <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
