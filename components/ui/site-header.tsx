import { Mail } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'
import { cx } from './cx.ts'
import { ThemeToggle } from './theme-toggle.tsx'

/** Links load nothing before they are followed. `children`: what the pages of the product offer everywhere. */
export function SiteHeader({ children }: { children: ReactNode }) {
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <a
        href="#conteudo"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:rounded-md focus:bg-surface focus:px-4 focus:py-2"
      >
        Pular para o conteúdo
      </a>
      <div className="mx-auto flex max-w-page items-center gap-3 px-4 py-2 sm:px-6">
        <Link href="/buscar" prefetch={false} className="text-lg font-bold tracking-tight text-brand">
          BidIQ
        </Link>
        <span className="hidden text-sm text-muted lg:inline">Contratações públicas do PNCP</span>
        <nav aria-label="Principal" className="ml-auto flex items-center gap-1 max-sm:*:px-2">
          {children}
          <Link href="/alertas" prefetch={false} className={cx(buttonClass('quiet', 'small'), 'max-sm:px-2')}>
            <Mail aria-hidden size={18} className="sm:hidden" />
            <span className="max-sm:sr-only">Alertas</span>
          </Link>
          <Link
            href="/status"
            prefetch={false}
            className={cx(buttonClass('quiet', 'small'), 'max-lg:hidden')}
          >
            Situação do serviço
          </Link>
          <Link href="/ajuda" prefetch={false} className={buttonClass('quiet', 'small')}>
            Ajuda
          </Link>
          <ThemeToggle />
        </nav>
      </div>
    </header>
  )
}
