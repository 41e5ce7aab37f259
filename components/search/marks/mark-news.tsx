import { X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { focusNext } from '../../ui/focus-next.ts'
import type { Marking } from './use-marking.ts'

/** What was done to marks last, read out, with the way back; and what is wrong with how they are kept here. */
export function MarkNews({ marking }: { marking: Marking }) {
  const { news, warning, forgetNews } = marking
  const self = useRef<HTMLDivElement>(null)
  /** Its buttons go when they are pressed. */
  const leave = (act: () => void) => () => {
    focusNext(self.current)
    act()
  }
  return (
    // There before it has anything to say, or nobody hears it; then it takes no room.
    <div ref={self} className={cx('grid gap-2', !warning && !news && 'absolute')}>
      {warning && <p className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">{warning}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <p
          aria-live="polite"
          className={cx('text-sm', news?.failed && 'rounded-md bg-bad-soft px-3 py-2 text-bad')}
        >
          {news?.text}
        </p>
        {news?.undo && (
          <Button size="small" variant="quiet" onClick={leave(news.undo)}>
            Desfazer
          </Button>
        )}
        {news && (
          <Button size="small" variant="quiet" aria-label="Dispensar aviso" onClick={leave(forgetNews)}>
            <X aria-hidden size={16} />
          </Button>
        )}
      </div>
    </div>
  )
}
