import { Lightbulb, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useIsAlive } from './external.ts'
import { focusNext } from './focus-next.ts'
import { createStored } from './stored.ts'

const MOST = 50

const closedHints = createStored<readonly string[]>({
  key: 'bidiq-dicas:1',
  empty: [],
  read: (data) => (Array.isArray(data) ? data.filter((id) => typeof id === 'string') : undefined),
})

/** Something to know at first use. Once closed it never comes back in this browser. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  const isAlive = useIsAlive()
  const closed = closedHints.use()
  // Not before the browser has said what was closed: a hint must not flash.
  if (!isAlive || closed.includes(id)) return null
  return (
    <div
      role="note"
      aria-label="Dica"
      className="flex items-start gap-3 rounded-md border border-line bg-surface px-3 py-2 text-sm print:hidden"
    >
      <Lightbulb aria-hidden size={18} className="mt-1 shrink-0 text-brand" />
      <div className="min-w-0 grow py-1">{children}</div>
      <button
        type="button"
        aria-label="Fechar a dica"
        className="grid size-8 shrink-0 place-items-center rounded-md hover:bg-sunken"
        onClick={({ currentTarget }) => {
          focusNext(currentTarget.closest('[role=note]'))
          closedHints.change((ids) => [...ids, id].slice(-MOST))
        }}
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  )
}
