import Link from 'next/link'
import { buttonClass } from '../components/ui/button.tsx'
import { PlainPage } from '../components/ui/plain-page.tsx'

export default function NotFound() {
  return (
    <PlainPage
      title="Página não encontrada"
      text="O endereço pode ter mudado. A pesquisa continua no lugar de sempre."
    >
      <Link href="/buscar" className={buttonClass('primary')}>
        Ir para a pesquisa
      </Link>
    </PlainPage>
  )
}
