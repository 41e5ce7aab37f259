import type { Metadata } from 'next'
import { TokenPage } from '../../../../components/alertas/token-page.tsx'

export const metadata: Metadata = { title: 'Confirmar e-mail', referrer: 'no-referrer' }

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  return <TokenPage kind="confirmacao" token={token} />
}
