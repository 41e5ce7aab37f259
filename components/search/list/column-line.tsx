import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/controls.tsx'

type Props = {
  id: string
  label: string
  description: string | undefined
  /** It stays, whatever else is chosen. */
  isFixed: boolean
  isFirst: boolean
  isLast: boolean
  onToggle: () => void
  /** `focus` is the element that is used, to be given the focus again. */
  onMove: (by: -1 | 1, focus: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export const columnBoxId = (id: string) => `coluna-${id}`

const MOVES = [
  { by: -1, to: 'cima', Icon: ArrowUp },
  { by: 1, to: 'baixo', Icon: ArrowDown },
] as const

/** One chosen column, which can go and change places. */
export function ColumnLine(props: Props) {
  const { id, label, description, isFixed, isFirst, isLast, onToggle, onMove, onKeyDown } = props
  return (
    <li
      onKeyDown={onKeyDown}
      className="flex items-center gap-1 rounded-md border border-line bg-surface py-1 pr-1 pl-3"
    >
      <div className="min-w-0 grow">
        <Checkbox
          id={columnBoxId(id)}
          label={label}
          checked
          aria-disabled={isFixed}
          description={description}
          onChange={onToggle}
        />
      </div>
      {MOVES.map(({ by, to, Icon }) => (
        <Button
          key={to}
          id={`${columnBoxId(id)}-${to}`}
          variant="quiet"
          size="small"
          disabled={by < 0 ? isFirst : isLast}
          aria-label={`Mover ${label} para ${to}`}
          onClick={() => onMove(by, `${columnBoxId(id)}-${to}`)}
        >
          <Icon aria-hidden size={16} />
        </Button>
      ))}
    </li>
  )
}
