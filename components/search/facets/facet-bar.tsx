import { ChevronDown } from 'lucide-react'
import { buttonClass } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Popover } from '../../ui/popover.tsx'
import { chosenOf, FACETS, type Facet } from './choices.ts'
import { FacetOptions } from './facet-options.tsx'
import type { ViewState } from '../url-state.ts'
import type { Facets } from './use-facets.ts'

type Props = { facets: Facets; view: ViewState; onView: (change: Partial<ViewState>) => void }

/** Every facet as a button that opens its values. What is chosen is in the button's name too. */
export function FacetBar(props: Props) {
  return (
    <div role="group" aria-label="Filtros" className="flex flex-wrap gap-1.5">
      {FACETS.map((facet) => (
        <Popover
          key={facet.id}
          label={facet.label}
          trigger={triggerOf(facet, chosenOf(props.view, facet).length)}
        >
          {() => <FacetOptions facet={facet} {...props} />}
        </Popover>
      ))}
    </div>
  )
}

function triggerOf({ label }: Facet, chosen: number) {
  return {
    className: cx(
      buttonClass('secondary', 'small'),
      'aria-expanded:border-brand',
      chosen > 0 && 'border-brand text-brand',
    ),
    children: (
      <>
        {label}
        {chosen > 0 && (
          <>
            <span className="sr-only">, opções escolhidas:</span>
            <span className="rounded-full bg-brand px-1.5 text-xs leading-5 font-semibold text-on-brand">
              {chosen}
            </span>
          </>
        )}
        <ChevronDown aria-hidden size={16} className="text-muted" />
      </>
    ),
  }
}
