import { SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { formatCount } from '../../ui/format.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { activeFilters, withoutFilters } from './active-filters.ts'
import { chosenOf, FACETS } from './choices.ts'
import { FacetOptions } from './facet-options.tsx'
import type { ViewState } from '../url-state.ts'
import type { Facets } from './use-facets.ts'

type Props = { facets: Facets; view: ViewState; onView: (change: Partial<ViewState>) => void }

/** Where there is no room for a bar: all facets in one panel, over the page. */
export function FacetSheet(props: Props) {
  const { facets, view, onView } = props
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const active = activeFilters(view).length
  return (
    <>
      <Button ref={trigger} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden size={16} />
        Filtros{active > 0 && ` (${active})`}
      </Button>
      <SidePanel
        backCloses
        title="Filtros"
        open={open}
        onClose={() => setOpen(false)}
        returnFocus={() => trigger.current?.focus()}
      >
        <div className="grid gap-2">
          {FACETS.map((facet) => (
            <Disclosure
              key={facet.id}
              summary={named(facet.label, chosenOf(view, facet).length)}
              // As it is when the panel opens; from then on the browser's own.
              open={facet.id === 'prazo' || undefined}
            >
              <FacetOptions facet={facet} {...props} />
            </Disclosure>
          ))}
        </div>
        <div className="sticky -bottom-4 -mx-4 mt-4 -mb-4 flex justify-between gap-2 border-t border-line bg-surface px-4 py-3">
          <Button variant="quiet" blocked={active === 0} onClick={() => onView(withoutFilters(view))}>
            Limpar filtros
          </Button>
          <Button variant="primary" onClick={() => setOpen(false)}>
            {facets.counts ? `Ver ${formatCount(facets.counts.total, 'contratação', 'contratações')}` : 'Ver'}
          </Button>
        </div>
      </SidePanel>
    </>
  )
}

function named(label: string, chosen: number): string {
  return chosen > 0 ? `${label} (${chosen})` : label
}
