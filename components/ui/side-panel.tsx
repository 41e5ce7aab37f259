import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'

type Props = {
  title: string
  open: boolean
  onClose: () => void
  /** Where the focus goes when the panel is gone. */
  returnFocus: () => void
  children: ReactNode
}

/** A dialog at the side of the page, or over all of a small one. Escape closes it. */
export function SidePanel({ title, open, onClose, returnFocus, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            returnFocus()
          }}
          className="fixed inset-y-0 right-0 z-40 flex w-full max-w-2xl flex-col bg-surface text-text shadow-2xl"
        >
          <div className="flex items-start gap-3 border-b border-line px-4 py-3 sm:px-6">
            <Dialog.Title className="grow text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close className={buttonClass('quiet', 'small')} aria-label="Fechar">
              <X aria-hidden size={20} />
            </Dialog.Close>
          </div>
          <div
            tabIndex={0}
            role="region"
            aria-label={title}
            className="grow overflow-y-auto px-4 py-4 sm:px-6"
          >
            {children}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
