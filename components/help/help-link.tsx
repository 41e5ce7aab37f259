import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '../ui/cx.ts'

type Props = {
  href: string
  /** Not within a sentence: then it needs room for a finger. */
  isAlone?: boolean
  children: ReactNode
}

/** A link within the text of the help. */
export function HelpLink({ href, isAlone = false, children }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={cx('text-brand underline underline-offset-2', isAlone && 'inline-flex min-h-6 items-center')}
    >
      {children}
    </Link>
  )
}

/** Paragraphs and lists, no wider than one reads well. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="grid max-w-prose gap-3 text-sm leading-relaxed">{children}</div>
}
