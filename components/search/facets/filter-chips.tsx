import { X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { activeFilters, withoutFilters } from './active-filters.ts'
import type { ViewState } from '../url-state.ts'

type Props = {
  view: ViewState
  onView: (change: Partial<ViewState>) => void
  /** The last one is gone, and with it the place of the focus. */
  onEmptied: () => void
}

/** What narrows the list, each with its way out. */
export function FilterChips({ view, onView, onEmptied }: Props) {
  const filters = activeFilters(view)
  if (filters.length === 0) return null

  function remove({ currentTarget }: MouseEvent, removed: Partial<ViewState>) {
    const next = currentTarget.closest('li')?.nextElementSibling?.querySelector('button')
    if (filters.length === 1) onEmptied()
    else next?.focus()
    onView(removed)
  }

  return (
    <ul aria-label="Filtros ativos" className="flex flex-wrap items-center gap-1.5">
      {filters.map(({ key, label, removed }) => (
        <li key={key}>
          <button
            type="button"
            onClick={(event) => remove(event, removed)}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-brand bg-brand-soft px-3 py-1 text-left text-sm text-brand hover:bg-surface"
          >
            <span className="sr-only">Remover filtro </span>
            {label}
            <X aria-hidden size={14} className="shrink-0" />
          </button>
        </li>
      ))}
      <li>
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            onEmptied()
            onView(withoutFilters(view))
          }}
        >
          Limpar filtros
        </Button>
      </li>
    </ul>
  )
}
