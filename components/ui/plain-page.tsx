import type { ReactNode } from 'react'

/** A page that only says something and offers a way on. */
export function PlainPage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-xl justify-items-start gap-4 px-4 py-16">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="text-muted">{text}</p>
      {children}
    </main>
  )
}
