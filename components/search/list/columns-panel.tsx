import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/controls.tsx'
import { ColumnLine, columnBoxId } from './column-line.tsx'
import { moved, toggled } from '../files/columns-choice.ts'

type Props<Id extends string> = {
  /** What the choice is for. */
  children: ReactNode
  /** All that there are, by id, with the names that people read. */
  headers: Readonly<Record<Id, string>>
  usual: readonly Id[]
  /** The one that stays. */
  fixed: Id
  descriptionOf: (id: Id) => string | undefined
  chosen: readonly Id[]
  onChange: (chosen: readonly Id[]) => void
}

/** Which columns there are, and in which order: by buttons, or by Alt and an arrow on a column. */
export function ColumnsPanel<Id extends string>(props: Props<Id>) {
  const { children, headers, usual, fixed, descriptionOf, chosen, onChange } = props
  const [told, setTold] = useState('')
  const others = (Object.keys(headers) as Id[]).filter((id) => !chosen.includes(id))
  const isUsual = chosen.length === usual.length && chosen.every((id, at) => id === usual[at])

  /** What goes elsewhere in the page would lose the focus. */
  function change(next: readonly Id[], says: string, focus: string) {
    flushSync(() => {
      onChange(next)
      setTold(says)
    })
    document.getElementById(focus)?.focus()
  }

  function toggle(id: Id) {
    const next = toggled(chosen, id, fixed)
    const isIn = next.includes(id)
    change(next, `${headers[id]}: ${isIn ? 'entra, por último' : 'fica de fora'}.`, columnBoxId(id))
  }

  function move(id: Id, by: -1 | 1, focus: string) {
    const next = moved(chosen, id, by)
    if (next === chosen) return
    const at = next.indexOf(id)
    const isAtEnd = at === 0 || at === next.length - 1
    const says = `${headers[id]}: posição ${at + 1} de ${next.length}.`
    change(next, says, isAtEnd ? columnBoxId(id) : focus)
  }

  function onKeyDown(event: KeyboardEvent, id: Id) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1, columnBoxId(id))
  }

  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted">
        {children} Para mudar a ordem, use as setas ao lado de cada coluna, ou Alt e as setas do teclado.
      </p>
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
      <ol aria-label="Colunas escolhidas, em ordem" className="grid gap-1">
        {chosen.map((id, at) => (
          <ColumnLine
            key={id}
            id={id}
            label={headers[id]}
            description={descriptionOf(id)}
            isFixed={id === fixed}
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
        disabled={isUsual}
        onClick={() => change(usual, 'Colunas de sempre restauradas.', columnBoxId('objeto'))}
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
                  label={headers[id]}
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
