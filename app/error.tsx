'use client'

import { Button } from '../components/ui/button.tsx'
import { PlainPage } from '../components/ui/plain-page.tsx'

/** The search itself lives on the server and in the URL: showing the page again finds it. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PlainPage
      title="A página teve um problema"
      text="A sua pesquisa continua guardada no endereço desta página. Mostre a página de novo para voltar a ela."
    >
      <Button variant="primary" onClick={reset}>
        Mostrar de novo
      </Button>
    </PlainPage>
  )
}
