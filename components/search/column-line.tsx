import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { COLUMN_HEADERS, NUMERO, USER_COLUMN_IDS, type ColumnId } from '../../lib/search/column-list.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/controls.tsx'

type Props = {
  id: ColumnId
  isFirst: boolean
  isLast: boolean
  onToggle: () => void
  /** `focus` is the element that is used, to be given the focus again. */
  onMove: (by: -1 | 1, focus: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export const columnBoxId = (id: ColumnId) => `coluna-${id}`

const MOVES = [
  { by: -1, to: 'cima', Icon: ArrowUp },
  { by: 1, to: 'baixo', Icon: ArrowDown },
] as const

function descriptionOf(id: ColumnId): string | undefined {
  if (id === NUMERO) return 'Identifica cada linha: está em todos os arquivos.'
  return USER_COLUMN_IDS.includes(id) ? 'Para você preencher.' : undefined
}

/** One chosen column, which can go and change places. */
export function ColumnLine({ id, isFirst, isLast, onToggle, onMove, onKeyDown }: Props) {
  return (
    <li
      onKeyDown={onKeyDown}
      className="flex items-center gap-1 rounded-md border border-line bg-surface py-1 pr-1 pl-3"
    >
      <div className="min-w-0 grow">
        <Checkbox
          id={columnBoxId(id)}
          label={COLUMN_HEADERS[id]}
          checked
          aria-disabled={id === NUMERO}
          description={descriptionOf(id)}
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
          aria-label={`Mover ${COLUMN_HEADERS[id]} para ${to}`}
          onClick={() => onMove(by, `${columnBoxId(id)}-${to}`)}
        >
          <Icon aria-hidden size={16} />
        </Button>
      ))}
    </li>
  )
}
