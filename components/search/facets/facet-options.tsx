import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ALL_TIPOS, chosenOf, optionsOf, toggled, type Facet, type Option } from './choices.ts'
import { PrazoDays } from './prazo-days.tsx'
import { RegionToggles } from './region-toggles.tsx'
import type { ViewState } from '../url-state.ts'
import type { Facets } from './use-facets.ts'

type Props = {
  facet: Facet
  facets: Facets
  view: ViewState
  onView: (change: Partial<ViewState>) => void
}

/** The values of one facet, each with how many rows choosing it would show. */
export function FacetOptions({ facet, facets, view, onView }: Props) {
  const { counts, error, retry } = facets
  if (error)
    return (
      <Notice tone="bad" actions={<Button onClick={retry}>Contar de novo</Button>}>
        {error}
      </Notice>
    )
  if (!counts) return <Skeleton className="h-24 w-full" />
  const options = optionsOf(view, facet, counts.facetas[facet.id])
  return (
    <div>
      {facet.id === 'uf' && (
        <RegionToggles
          ufs={options.map(({ value }) => value)}
          chosen={view.verUf ?? []}
          onChange={(verUf) => onView({ verUf })}
        />
      )}
      <Lines facet={facet} options={options} view={view} onView={onView} />
      {facet.id === 'prazo' && (
        <PrazoDays prazo={view.verPrazo} onPrazo={(verPrazo) => onView({ verPrazo })} />
      )}
    </div>
  )
}

function Lines({ facet, options, view, onView }: Omit<Props, 'facets'> & { options: readonly Option[] }) {
  const chosen = chosenOf(view, facet)
  return (
    <div role={facet.one ? 'radiogroup' : 'group'} aria-label={facet.label} className="grid">
      {facet.one && (
        <Line
          facet={facet}
          option={{ value: '', label: 'Qualquer um', chosen: chosen.length === 0 }}
          onChange={() => onView({ [facet.field]: null })}
        />
      )}
      {facet.id === 'tipo' && (
        <Line
          facet={facet}
          option={{ value: ALL_TIPOS, label: 'Todos juntos', chosen: chosen.includes(ALL_TIPOS) }}
          onChange={() => onView(toggled(view, facet, ALL_TIPOS))}
        />
      )}
      {options
        .filter(({ value }) => value !== ALL_TIPOS)
        .map((option) => (
          <Line
            key={option.value}
            facet={facet}
            option={option}
            onChange={() => onView(toggled(view, facet, option.value))}
          />
        ))}
      {options.length === 0 && <p className="text-sm text-muted">Nada a escolher nesta lista.</p>}
    </div>
  )
}

type LineProps = {
  facet: Facet
  option: Omit<Option, 'count'> & { count?: number }
  onChange: () => void
}

function Line({ facet, option: { label, count, chosen }, onChange }: LineProps) {
  const isEmpty = count === 0 && !chosen
  return (
    <label
      className={`flex min-h-9 items-center gap-2.5 rounded px-1.5 py-1 text-sm ${isEmpty ? 'text-muted' : 'hover:bg-sunken'}`}
    >
      <input
        type={facet.one ? 'radio' : 'checkbox'}
        name={facet.one && `ver-${facet.id}`}
        checked={chosen}
        disabled={isEmpty}
        onChange={onChange}
        className="size-5 shrink-0 accent-brand"
      />
      <span className="min-w-0 grow">{label}</span>
      {count !== undefined && <span className="text-muted tabular-nums">{formatNumber(count)}</span>}
    </label>
  )
}
