import { REGIONS, type Uf } from '../../../lib/search/ufs.ts'
import { ToggleButton } from '../../ui/button.tsx'

type Props = {
  /** Those that there are to choose from. */
  ufs: readonly string[]
  chosen: readonly Uf[]
  onChange: (chosen: Uf[] | null) => void
}

/** The UFs of a region at once. */
export function RegionToggles({ ufs, chosen, onChange }: Props) {
  const regions = REGIONS.map(({ nome, ufs: all }) => ({ nome, of: all.filter((uf) => ufs.includes(uf)) }))
  return (
    <div role="group" aria-label="Regiões" className="mb-1 flex flex-wrap gap-1">
      {regions
        .filter(({ of }) => of.length > 1)
        .map(({ nome, of }) => {
          const whole = of.every((uf) => chosen.includes(uf))
          const others = chosen.filter((uf) => !(of as readonly Uf[]).includes(uf))
          const next = whole ? others : [...others, ...of]
          return (
            <ToggleButton
              key={nome}
              pressed={whole}
              onClick={() => onChange(next.length > 0 ? next : null)}
              className="px-2.5"
            >
              {nome}
            </ToggleButton>
          )
        })}
    </div>
  )
}
