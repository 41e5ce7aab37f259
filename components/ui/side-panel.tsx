import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import { useBackCloses } from './back-closes.ts'
import { buttonClass } from './button.tsx'

type Props = {
  title: string
  open: boolean
  onClose: () => void
  /** Where the focus goes when the panel is gone. */
  returnFocus: () => void
  /** Beside the title. */
  actions?: ReactNode
  onKeyDown?: KeyboardEventHandler
  /** What scrolls, and can have the focus. */
  contentRef?: Ref<HTMLDivElement>
  /** Whether the browser's Back closes it: not where what is in it leads to another page. */
  backCloses?: boolean
  children: ReactNode
}

/** A dialog at the side of the page, or over all of a small one. Escape closes it. */
export function SidePanel(props: Props) {
  const {
    title,
    open,
    onClose,
    returnFocus,
    actions,
    onKeyDown,
    contentRef,
    backCloses = false,
    children,
  } = props
  useBackCloses(open && backCloses, onClose)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          // Something in it may be given up first.
          onEscapeKeyDown={(event) =>
            (event.target as HTMLElement).closest('[data-own-escape]') && event.preventDefault()
          }
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            returnFocus()
          }}
          className="fixed inset-y-0 right-0 z-40 flex w-full max-w-2xl flex-col bg-surface text-text shadow-2xl"
        >
          <div className="flex items-center gap-1 border-b border-line px-4 py-3 sm:px-6">
            <Dialog.Title className="grow font-semibold sm:text-lg">{title}</Dialog.Title>
            {actions}
            <Dialog.Close className={buttonClass('quiet', 'small')} aria-label="Fechar">
              <X aria-hidden size={20} />
            </Dialog.Close>
          </div>
          <div
            ref={contentRef}
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
