import Link from 'next/link'
import type { ReactNode } from 'react'

/** A link within the text of the help. */
export function HelpLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className="text-brand underline underline-offset-2">
      {children}
    </Link>
  )
}

/** Paragraphs and lists, no wider than one reads well. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="grid max-w-prose gap-3 text-sm leading-relaxed">{children}</div>
}
