import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

/** Disclosures side by side: as small as buttons while they are closed, as wide as the row when open. */
export function DisclosureRow({ children }: { children: ReactNode }) {
  return (
    <div data-row className="flex flex-wrap items-start gap-2">
      {children}
    </div>
  )
}

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
      className="min-w-0 rounded-md border border-line bg-surface in-data-row:border-edge in-data-row:open:basis-full in-data-row:open:border-line"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-md px-3 py-2 text-sm font-medium in-data-row:min-h-8.5 in-data-row:py-1 in-data-row:font-normal in-data-row:hover:bg-sunken [&::-webkit-details-marker]:hidden">
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
