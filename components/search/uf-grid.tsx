import type { UfProgress } from '../../lib/search/state.ts'
import type { Uf } from '../../lib/search/ufs.ts'
import { UF_TILES } from './uf-layout.ts'
import { UfTile } from './uf-tile.tsx'

type Props = {
  pressed: readonly string[]
  onToggle: (uf: Uf) => void
  /** Given, the tiles show how each UF is going; the UFs that are not in it are out of the search. */
  progress?: Record<string, UfProgress>
  stopped?: boolean
}

/** Brazil in tiles, one toggle button per UF: to choose from, to watch, to filter by. */
export function UfGrid({ pressed, onToggle, progress, stopped = false }: Props) {
  return (
    <div className="grid w-full max-w-sm grid-cols-6 gap-1">
      {UF_TILES.map(({ uf, row, column }) => (
        <div key={uf} style={{ gridRow: row, gridColumn: column }}>
          <UfTile
            uf={uf}
            pressed={pressed.includes(uf)}
            onClick={() => onToggle(uf)}
            progress={progress?.[uf]}
            stopped={stopped}
            out={progress !== undefined && !progress[uf]}
          />
        </div>
      ))}
    </div>
  )
}
