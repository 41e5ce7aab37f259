import Link from 'next/link'
import type { ReactNode } from 'react'

const LINK = 'inline-flex min-h-6 items-center underline underline-offset-2'

/** Links load nothing before they are followed. `children`: what the pages of the product offer everywhere. */
export function SiteFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="mt-8 border-t border-line text-sm text-muted print:hidden">
      <nav
        aria-label="Rodapé"
        className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-5 sm:px-6"
      >
        <Link href="/buscar" prefetch={false} className={LINK}>
          Pesquisa
        </Link>
        <Link href="/acompanhadas" prefetch={false} className={LINK}>
          Acompanhadas
        </Link>
        <Link href="/alertas" prefetch={false} className={LINK}>
          Alertas
        </Link>
        <Link href="/ajuda" prefetch={false} className={LINK}>
          Ajuda
        </Link>
        <Link href="/status" prefetch={false} className={LINK}>
          Situação do serviço
        </Link>
        {children}
        <span className="inline-flex min-h-6 items-center gap-1">
          Dados do
          <a href="https://pncp.gov.br" target="_blank" rel="noreferrer" className={LINK}>
            PNCP
          </a>
          (confira sempre no edital)
        </span>
      </nav>
    </footer>
  )
}
