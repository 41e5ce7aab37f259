import { ExternalLink, NotebookPen } from 'lucide-react'
import { useDeferredValue, type ReactNode } from 'react'
import type { ResultRow } from '../../../lib/search/row.ts'
import { cx } from '../../ui/cx.ts'
import { MARK_ICONS } from '../marks/mark-badges.tsx'
import { MARK_LABELS } from '../marks/mark-labels.ts'
import { MARK_STATUSES, type Mark, type MarkStatus } from '../marks/marks-data.ts'

export type MarkActions = {
  onStatus: (numero: string, status: MarkStatus) => void
  onNota: (row: ResultRow, index: number) => void
}

type Props = MarkActions & {
  index: number
  row: ResultRow
  mark: Mark | undefined
  /** Of all rows one is in the order of the Tab key: the others are reached by the arrows. */
  isCurrent: boolean
}

const BUTTON =
  'inline-flex size-9 items-center justify-center rounded lg:size-6.5 lg:in-data-[density=compacta]:size-6 hover:bg-brand-soft hover:text-brand'
const PLAIN = 'text-muted'
const PRESSED: Record<MarkStatus, string> = {
  interessante: 'bg-ok-soft text-ok',
  descartada: 'bg-sunken text-text ring-1 ring-edge',
}

/** What can be done with a row where it is. Whoever scrolls fast is not kept waiting for what is not looked at yet. */
export function RowActions(props: Props) {
  const isThere = useDeferredValue(true, false)
  return isThere && <Actions {...props} />
}

function Actions({ index, row, mark, isCurrent, onStatus, onNota }: Props) {
  const { numeroControlePNCP: numero, bidiq, objetoCompra } = row
  const tabIndex = isCurrent ? 0 : -1
  return (
    <span
      // A click beside them opens the row, one on them does not.
      onClick={(event) => event.stopPropagation()}
      className="flex cursor-default items-center gap-1 lg:grid lg:w-14 lg:grid-cols-2 lg:in-data-[density=compacta]:gap-0"
    >
      {MARK_STATUSES.map((status) => {
        const Icon = MARK_ICONS[status]
        const pressed = mark?.status === status
        return (
          <Toggle
            key={status}
            label={MARK_LABELS[status]}
            tabIndex={tabIndex}
            pressed={pressed}
            className={pressed ? PRESSED[status] : PLAIN}
            onClick={() => onStatus(numero, status)}
          >
            <Icon
              aria-hidden
              size={16}
              fill={pressed && status === 'interessante' ? 'currentColor' : 'none'}
            />
          </Toggle>
        )
      })}
      <button
        type="button"
        aria-label="Nota"
        title={mark?.nota ? 'Editar nota' : 'Escrever nota'}
        tabIndex={tabIndex}
        onClick={() => onNota(row, index)}
        className={cx(BUTTON, mark?.nota ? 'bg-brand-soft text-brand' : PLAIN)}
      >
        <NotebookPen aria-hidden size={16} />
      </button>
      {bidiq.link ? (
        <a
          href={bidiq.link}
          target="_blank"
          rel="noreferrer"
          tabIndex={tabIndex}
          aria-label={`Abrir no PNCP: ${objetoCompra}`}
          title="Abrir no PNCP"
          className="inline-flex min-h-9 items-center justify-center gap-1 px-1 text-brand underline underline-offset-2 max-lg:ml-auto lg:size-6.5 lg:min-h-0 lg:in-data-[density=compacta]:size-6"
        >
          <span className="lg:hidden">Abrir no PNCP</span>
          <ExternalLink aria-hidden size={16} />
        </a>
      ) : (
        <span className="text-xs text-muted max-lg:ml-auto">sem link</span>
      )}
    </span>
  )
}

type ToggleProps = {
  label: string
  tabIndex: number
  pressed: boolean
  className: string
  onClick: () => void
  children: ReactNode
}

function Toggle({ label, pressed, className, ...rest }: ToggleProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={cx(BUTTON, className)}
      {...rest}
    />
  )
}
