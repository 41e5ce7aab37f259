import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Examples } from '../../components/search/form/examples.tsx'
import { SearchPage } from '../../components/search/search-page.tsx'
import { SocialCard } from '../../components/ui/social-card.tsx'
import { services } from '../../lib/services.ts'

export const metadata: Metadata = { title: 'Pesquisa' }

/** Rendered per request: the form is filled from the URL in the first HTML that arrives. */
export default async function BuscarPage() {
  await connection()
  const { settings } = services()
  return (
    <>
      <SocialCard origin={settings.publicUrl} />
      <SearchPage examples={<Examples />} isDemo={settings.demo} />
    </>
  )
}
