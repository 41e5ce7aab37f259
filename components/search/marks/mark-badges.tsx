import { CircleSlash, NotebookPen, Star } from 'lucide-react'
import { cx } from '../../ui/cx.ts'
import { MARK_LABELS } from './mark-labels.ts'
import type { Mark, MarkStatus } from './marks-data.ts'

export const MARK_ICONS: Record<MarkStatus, typeof Star> = { interessante: Star, descartada: CircleSlash }

const TONES: Record<MarkStatus, string> = {
  interessante: 'bg-ok-soft text-ok',
  descartada: 'bg-sunken text-muted',
}

/** What its user says of a row, in one line. */
export function MarkBadges({ mark, withNota = true }: { mark: Mark | undefined; withNota?: boolean }) {
  if (!mark) return null
  const { status, nota } = mark
  const Icon = status && MARK_ICONS[status]
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-xs leading-tight">
      {status && Icon && (
        <span
          className={cx(
            'inline-flex shrink-0 items-center gap-1 rounded px-1.5 py-0.5 font-medium',
            TONES[status],
          )}
        >
          <Icon aria-hidden size={12} fill={status === 'interessante' ? 'currentColor' : 'none'} />
          {MARK_LABELS[status]}
        </span>
      )}
      {nota && withNota && (
        <span className="inline-flex min-w-0 items-center gap-1 text-muted" title={nota}>
          <NotebookPen aria-hidden size={12} className="shrink-0" />
          <span className="sr-only">Nota: </span>
          <span className="truncate">{nota}</span>
        </span>
      )}
    </span>
  )
}
