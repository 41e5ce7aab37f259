import type { ReactNode } from 'react'
import type { ResultRow } from '../../../lib/search/row.ts'
import { Badge } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { recentChange } from './change-text.ts'
import { deadlineOf } from './deadline.ts'
import { markTerms } from './highlight.ts'
import { foundItens } from './item-text.ts'
import { MarkBadges } from '../marks/mark-badges.tsx'
import type { TableRow } from './result-columns.tsx'
import { situacaoOf, termsOf } from './row-labels.ts'

/** What is not at hand in a list of low rows is left to the details. */
export const ROOMY = 'in-data-[density=compacta]:hidden!'

/** The row's one way in: a click or Enter opens its details. */
export function Objeto({ row, table: { index, isCurrent, mark } }: { row: ResultRow; table: TableRow }) {
  const itens = foundItens(row)
  return (
    <>
      <button
        type="button"
        data-row-button={index}
        tabIndex={isCurrent ? 0 : -1}
        className={cx(
          'text-left font-medium hover:underline',
          mark || itens
            ? 'line-clamp-2 lg:in-data-[density=compacta]:line-clamp-1'
            : 'line-clamp-3 in-data-[density=compacta]:line-clamp-2',
          mark?.status === 'descartada' && 'text-muted',
        )}
      >
        <MarkedText parts={markTerms(row.objetoCompra, termsOf(row))} />
      </button>
      {(mark || itens) && (
        <span className="mt-0.5 flex min-w-0 items-center gap-1.5">
          <MarkBadges mark={mark} />
          {itens && <Small className="truncate">{itens}</Small>}
        </span>
      )}
    </>
  )
}

export function Situacao({ row, now }: { row: ResultRow; now: number }) {
  const [situacao, deadline] = [situacaoOf(row, now), deadlineOf(row, now)]
  const changed = recentChange(row.bidiq.mudouEm, now)
  return (
    <>
      <Badge tone={situacao.tone}>{situacao.text}</Badge>
      {deadline.text !== situacao.text && (
        <span className="mt-0.5 line-clamp-2 text-xs in-data-[density=compacta]:line-clamp-1">
          {deadline.text}
        </span>
      )}
      {changed && (
        <span className={cx('mt-0.5 block', ROOMY)}>
          <Badge tone="brand">{changed}</Badge>
        </span>
      )}
    </>
  )
}

export function Small({ className, children }: { className: string; children: ReactNode }) {
  return <span className={cx('text-xs text-muted', className)}>{children}</span>
}

export function Missing({ text = 'não informado' }: { text?: string }) {
  return <span className="text-muted">{text}</span>
}
