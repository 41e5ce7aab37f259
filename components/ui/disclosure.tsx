import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

/** The browser's own disclosure: works before scripts do, and is found by the page's text search. */
export function Disclosure({
  summary,
  open,
  onOpen,
  children,
}: {
  summary: ReactNode
  open?: boolean
  onOpen?: () => void
  children: ReactNode
}) {
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
      className="min-w-0 rounded-md border border-line bg-surface"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-md px-3 py-2 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={16}
          className="shrink-0 transition-transform [[open]>summary>&]:rotate-90"
        />
        {summary}
      </summary>
      <div className="border-t border-line p-3">{children}</div>
    </details>
  )
}
