import { Check } from 'lucide-react'
import type { Uf } from '../../../lib/search/ufs.ts'
import { cx } from '../../ui/cx.ts'
import type { TileFace } from './uf-face.ts'

type Props = {
  uf: Uf
  face: TileFace
  compact: boolean
  pressed: boolean
  /** Of all tiles, the one that Tab comes to. */
  isStop: boolean
  onClick: () => void
  onFocus: () => void
}

/** One UF: a toggle button that may also show how its reading is going, or how much it has. Its whole name is in its text. */
export function UfTile({ uf, face, compact, pressed, isStop, onClick, onFocus }: Props) {
  const { text, tone, sign, read, out } = face
  return (
    <button
      type="button"
      data-uf={uf}
      aria-pressed={pressed}
      title={text}
      disabled={out}
      tabIndex={isStop ? 0 : -1}
      onClick={onClick}
      onFocus={onFocus}
      className={cx(
        'relative grid w-full content-center justify-items-center overflow-hidden rounded-md border font-semibold transition-colors',
        compact ? 'h-9 text-xs leading-none' : 'h-12 text-sm leading-tight',
        pressed && sign === undefined ? 'border-brand bg-brand text-on-brand' : tone,
        pressed && sign !== undefined && 'outline-3 -outline-offset-3 outline-text',
      )}
    >
      <span>{uf}</span>
      <span className="sr-only"> {text}</span>
      {sign !== undefined && (
        <span aria-hidden className="text-xs leading-none font-normal">
          {sign}
        </span>
      )}
      {pressed && <Check aria-hidden size={12} strokeWidth={3.5} className="absolute top-1 right-1" />}
      {read !== undefined && (
        <span
          aria-hidden
          className="absolute bottom-0 left-0 h-1 bg-brand"
          style={{ width: `${read * 100}%` }}
        />
      )}
    </button>
  )
}
