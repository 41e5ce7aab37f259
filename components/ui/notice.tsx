import type { ReactNode } from 'react'
import { TONES, type Tone } from './badge.tsx'
import { cx } from './cx.ts'

type Props = { tone: Tone; title?: string; children: ReactNode; actions?: ReactNode; role?: 'alert' }

/** A message that stands on the page, with what to do next. */
export function Notice({ tone, title, children, actions, role }: Props) {
  return (
    <div role={role} className={cx('grid gap-2 rounded-md px-4 py-3 text-sm', TONES[tone])}>
      {title && <p className="font-semibold">{title}</p>}
      <div>{children}</div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
