import type { ReactNode } from 'react'

/** A page to be read: its name, what it is about, and its sections. */
export function TextPage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-4xl grid-cols-1 gap-8 px-4 py-8 sm:px-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{title}</h1>
        <div className="max-w-prose text-muted">{lead}</div>
      </div>
      {children}
    </main>
  )
}

/** A part of it that can be linked to. */
export function TextSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 grid-cols-1 gap-3">
      <h2 id={id} tabIndex={-1} className="scroll-mt-4 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
