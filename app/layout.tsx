import type { Metadata, Viewport } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { FollowedLink } from '../components/followed/followed-link.tsx'
import { MySearchesButton } from '../components/search/my-searches/my-searches-button.tsx'
import { ShortcutsHelp } from '../components/search/shortcuts-help.tsx'
import { SiteFooter } from '../components/ui/site-footer.tsx'
import { SiteHeader } from '../components/ui/site-header.tsx'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'BidIQ: pesquisa de contratações públicas', template: '%s · BidIQ' },
  description:
    'Pesquise as contratações públicas do PNCP por UF, segmento e palavras, e leve o resultado em planilha.',
  applicationName: 'BidIQ',
  appleWebApp: { title: 'BidIQ' },
  // Control numbers are no telephone numbers.
  formatDetection: { telephone: false },
  robots: { index: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#18212b' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // first.js writes data-theme before React arrives.
    <html lang="pt-BR" suppressHydrationWarning>
      <head>
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- blocking on purpose: see the file */}
        <script src="/first.js" />
      </head>
      <body>
        <SiteHeader>
          <MySearchesButton />
          <FollowedLink />
        </SiteHeader>
        <NuqsAdapter>{children}</NuqsAdapter>
        <SiteFooter>
          <ShortcutsHelp />
        </SiteFooter>
      </body>
    </html>
  )
}
