import type { Metadata } from 'next'
import { AlertPage } from '../../../components/alertas/alert-page.tsx'

/** The address is the key: no other site shall learn it. */
export const metadata: Metadata = { title: 'Alerta', referrer: 'no-referrer' }

export default async function AlertaPage({ params }: { params: Promise<{ chave: string }> }) {
  const { chave } = await params
  return <AlertPage chave={chave} />
}
