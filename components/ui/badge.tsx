import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export const TONES = {
  neutral: 'bg-sunken text-muted',
  brand: 'bg-brand-soft text-brand',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
} as const

export type Tone = keyof typeof TONES

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={cx('inline-block rounded px-1.5 py-0.5 text-xs leading-tight font-medium', TONES[tone])}>
      {children}
    </span>
  )
}
