import type { MetadataRoute } from 'next'

/** Installs as an application of its own. Without a connection there is nothing to search, so it has no offline part. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/buscar',
    name: 'BidIQ: pesquisa de contratações públicas',
    short_name: 'BidIQ',
    description: 'Pesquisa das contratações públicas do PNCP, para quem vende ao governo.',
    lang: 'pt-BR',
    start_url: '/buscar',
    scope: '/',
    display: 'standalone',
    background_color: '#f5f7f9',
    theme_color: '#0b5874',
    categories: ['business', 'government'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Nova pesquisa', url: '/buscar' },
      { name: 'Ajuda', url: '/ajuda' },
    ],
  }
}
