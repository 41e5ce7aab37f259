import type { Metadata } from 'next'
import { FollowedPage } from '../../components/followed/followed-page.tsx'

export const metadata: Metadata = { title: 'Acompanhadas' }

export default function AcompanhadasPage() {
  return <FollowedPage />
}
