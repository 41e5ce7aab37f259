import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { remove, restore, type SavedSearch } from './my-searches.ts'
import { mySearches } from './my-searches-store.ts'
import { SavedSearchItem } from './saved-search-item.tsx'

type Props = {
  salvas: readonly SavedSearch[]
  now: number
  headingId: string
  /** A link was followed. */
  onGo?: (() => void) | undefined
}

/** The searches with a name. One that is removed can be had back, until something else is done. */
export function SavedSearches({ salvas, now, headingId, onGo }: Props) {
  const [removed, setRemoved] = useState<{ saved: SavedSearch; at: number }>()

  function take(saved: SavedSearch) {
    setRemoved({ saved, at: salvas.findIndex(({ id }) => id === saved.id) })
    mySearches.change((mine) => remove(mine, saved.id))
  }

  function undo({ saved, at }: { saved: SavedSearch; at: number }) {
    mySearches.change((mine) => restore(mine, saved, at))
    setRemoved(undefined)
    // What was pressed is gone: the search that is back takes the focus.
    requestAnimationFrame(() => document.getElementById(itemId(headingId, saved.id))?.focus())
  }

  return (
    <section aria-labelledby={headingId} className="grid content-start gap-2">
      <h3 id={headingId} className="flex min-h-9 items-center font-semibold">
        Pesquisas salvas
      </h3>
      <div aria-live="polite" className="empty:absolute">
        {removed && (
          <p className="flex flex-wrap items-center gap-2 rounded-md bg-sunken px-3 py-1.5 text-sm">
            <span className="wrap-anywhere">“{removed.saved.nome}” foi removida.</span>
            <Button size="small" autoFocus onClick={() => undo(removed)}>
              Desfazer
            </Button>
          </p>
        )}
      </div>
      {salvas.length === 0 && !removed && (
        <p className="text-sm text-muted">
          Depois de buscar, use “Salvar pesquisa”: ela ganha um nome, fica aqui e mostra o que mudou desde a
          última vez.
        </p>
      )}
      <ul className="grid divide-y divide-line rounded-md border border-line bg-surface empty:hidden">
        {salvas.map((saved) => (
          <SavedSearchItem
            key={saved.id}
            domId={itemId(headingId, saved.id)}
            saved={saved}
            now={now}
            onGo={onGo}
            onRemove={() => take(saved)}
          />
        ))}
      </ul>
    </section>
  )
}

/** The same searches may be listed twice at a time: on the page, and in the panel over it. */
const itemId = (headingId: string, id: string) => `${headingId}-${id}`
