import type { Metadata } from 'next'
import { AlertsPage } from '../../components/alertas/alerts-page.tsx'

export const metadata: Metadata = { title: 'Meus alertas' }

export default function AlertasPage() {
  return <AlertsPage />
}
