import { useRef, useState, type KeyboardEvent } from 'react'
import type { Uf } from '../../../lib/search/ufs.ts'
import type { TileFace } from './uf-face.ts'
import { tileAfter, UF_TILES } from './uf-layout.ts'
import { UfTile } from './uf-tile.tsx'

type Props = {
  label: string
  pressed: readonly string[]
  /** To look at more than to choose from. */
  compact?: boolean
  onToggle: (uf: Uf) => void
  faceOf: (uf: Uf) => TileFace
}

/** Brazil in tiles, one toggle button per UF: to choose from, to watch, to filter by. Arrows go from tile to tile. */
export function UfGrid({ label, pressed, compact = false, onToggle, faceOf }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<Uf>()
  const tiles = UF_TILES.map((tile) => ({ ...tile, face: faceOf(tile.uf) }))
  const reachable = tiles.filter(({ face }) => !face.out)
  const stop =
    reachable.find(({ uf }) => uf === current) ??
    reachable.find(({ uf }) => pressed.includes(uf)) ??
    reachable[0]

  function onKeyDown(event: KeyboardEvent) {
    const from = (event.target as HTMLElement).dataset['uf'] as Uf | undefined
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return
    const next = tileAfter(event.key, from, reachable)
    if (!next) return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>(`[data-uf="${next}"]`)?.focus()
  }

  return (
    <div
      ref={grid}
      role="group"
      aria-label={label}
      aria-description="As setas vão de uma UF a outra."
      onKeyDown={onKeyDown}
      className="grid w-full max-w-sm grid-cols-6 gap-1"
    >
      {tiles.map(({ uf, row, column, face }) => (
        <div key={uf} style={{ gridRow: row, gridColumn: column }}>
          <UfTile
            uf={uf}
            face={face}
            compact={compact}
            pressed={pressed.includes(uf)}
            isStop={uf === stop?.uf}
            onClick={() => onToggle(uf)}
            onFocus={() => setCurrent(uf)}
          />
        </div>
      ))}
    </div>
  )
}
