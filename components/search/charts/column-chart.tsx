import { cx } from '../../ui/cx.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { useRoving } from '../../ui/use-roving.ts'
import type { Bar } from './chart-bars.ts'

type Props = { label: string; bars: readonly Bar[]; onPick: (value: string) => void }

/** Columns to choose from: each a toggle button with its number on it. Where some are chosen, the others stand back. */
export function ColumnChart({ label, bars, onPick }: Props) {
  const { ref, onKeyDown, item } = useRoving(bars.length)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const someChosen = bars.some(({ chosen }) => chosen)
  return (
    <div
      ref={ref}
      role="group"
      aria-label={label}
      aria-description="As setas vão de uma coluna a outra; Enter filtra a lista por ela."
      onKeyDown={onKeyDown}
      className="flex gap-0.5"
    >
      {bars.map(({ value, short, name, count, chosen }, place) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen}
          aria-disabled={count === 0 && !chosen}
          title={`${name}: ${formatCount(count, 'contratação', 'contratações')}`}
          onClick={() => (count > 0 || chosen) && onPick(value)}
          {...item(place)}
          className={cx(
            'grid max-w-24 min-w-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[7.5rem_2.75rem] rounded px-px pt-0.5 text-center text-2xs leading-tight',
            count > 0 ? 'hover:bg-sunken' : 'cursor-default text-muted',
            chosen && 'bg-brand-soft font-semibold',
          )}
        >
          <span className="sr-only">
            {name}: {formatCount(count, 'contratação', 'contratações')}
          </span>
          <span aria-hidden className="grid grid-cols-[minmax(0,1fr)] content-end gap-0.5">
            <span className="-mx-2">{formatNumber(count)}</span>
            <span
              className={cx(
                'mx-auto w-full max-w-9 rounded-t-sm transition-[height]',
                someChosen && !chosen ? 'bg-heat-3' : 'bg-brand',
              )}
              style={{ height: heightOf(count, most) }}
            />
          </span>
          <span
            aria-hidden
            className={cx('border-t border-edge pt-1 wrap-break-word', chosen && 'underline')}
          >
            {short}
          </span>
        </button>
      ))}
    </div>
  )
}

/** Of the room for columns; what is there at all is seen. */
function heightOf(count: number, most: number): string {
  return count === 0 ? '0' : `${Math.max(0.125, (count / most) * 6.25)}rem`
}
