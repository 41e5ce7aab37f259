import { useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import {
  COLUMN_HEADERS,
  COLUMN_IDS,
  DEFAULT_COLUMN_IDS,
  isDefaultChoice,
  type ColumnId,
} from '../../lib/search/column-list.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/controls.tsx'
import { ColumnLine, columnBoxId } from './column-line.tsx'
import { moved, toggled } from './columns-choice.ts'

type Props = { chosen: readonly ColumnId[]; onChange: (chosen: readonly ColumnId[]) => void }

/** Which columns the files have, and in which order: by buttons, or by Alt and an arrow on a column. */
export function ColumnsPanel({ chosen, onChange }: Props) {
  const [told, setTold] = useState('')
  const others = COLUMN_IDS.filter((id) => !chosen.includes(id))

  /** What goes elsewhere in the page would lose the focus. */
  function change(next: readonly ColumnId[], says: string, focus: string) {
    flushSync(() => {
      onChange(next)
      setTold(says)
    })
    document.getElementById(focus)?.focus()
  }

  function toggle(id: ColumnId) {
    const next = toggled(chosen, id)
    const isIn = next.includes(id)
    change(next, `${COLUMN_HEADERS[id]}: ${isIn ? 'entra, por último' : 'fica de fora'}.`, columnBoxId(id))
  }

  function move(id: ColumnId, by: -1 | 1, focus: string) {
    const next = moved(chosen, id, by)
    if (next === chosen) return
    const at = next.indexOf(id)
    const isAtEnd = at === 0 || at === next.length - 1
    const says = `${COLUMN_HEADERS[id]}: posição ${at + 1} de ${next.length}.`
    change(next, says, isAtEnd ? columnBoxId(id) : focus)
  }

  function onKeyDown(event: KeyboardEvent, id: ColumnId) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1, columnBoxId(id))
  }

  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted">
        Valem para a planilha Excel, o CSV e o JSON Lines, e ficam no endereço desta página. Para mudar a
        ordem, use as setas ao lado de cada coluna, ou Alt e as setas do teclado.
      </p>
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
      <ol aria-label="Colunas escolhidas, em ordem" className="grid gap-1">
        {chosen.map((id, at) => (
          <ColumnLine
            key={id}
            id={id}
            isFirst={at === 0}
            isLast={at === chosen.length - 1}
            onToggle={() => toggle(id)}
            onMove={(by, focus) => move(id, by, focus)}
            onKeyDown={(event) => onKeyDown(event, id)}
          />
        ))}
      </ol>
      <Button
        className="justify-self-start"
        disabled={isDefaultChoice(chosen)}
        onClick={() => change(DEFAULT_COLUMN_IDS, 'Colunas de sempre restauradas.', columnBoxId('objeto'))}
      >
        Restaurar as colunas de sempre
      </Button>
      {others.length > 0 && (
        <section aria-labelledby="outras-colunas" className="grid gap-2">
          <h3 id="outras-colunas" className="font-semibold">
            Outras colunas
          </h3>
          <ul className="grid gap-2">
            {others.map((id) => (
              <li key={id} className="px-3">
                <Checkbox
                  id={columnBoxId(id)}
                  label={COLUMN_HEADERS[id]}
                  checked={false}
                  onChange={() => toggle(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
