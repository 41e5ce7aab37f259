'use client'

import Link from 'next/link'
import { buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { AlertCard } from './alert-card.tsx'
import { knownAlerts } from './store.ts'

/** The alerts that this browser can manage, and what an alert is. */
export function AlertsPage() {
  const known = knownAlerts.use()
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-4xl gap-6 px-4 py-6 sm:px-6">
      <div className="grid gap-1">
        <h1 className="text-2xl font-semibold">Meus alertas</h1>
        <p className="text-muted">
          Pesquisas, e listas do que você acompanha, que se verificam sozinhas e contam o que é novo, reabriu,
          mudou de prazo, foi suspenso ou alterado. Esta lista fica só neste navegador: cada alerta também
          abre pelo endereço da página dele.
        </p>
      </div>
      {known.length === 0 ? (
        <Notice
          tone="neutral"
          title="Nenhum alerta neste navegador."
          actions={
            <Link href="/buscar" className={buttonClass('primary')}>
              Fazer uma pesquisa
            </Link>
          }
        >
          Faça uma pesquisa e, quando ela terminar, escolha “Criar alerta”. As novidades vêm por e-mail, por
          um feed e por uma agenda de prazos, sem cadastro.
        </Notice>
      ) : (
        <ul className="grid gap-3">
          {known.map((one) => (
            <AlertCard key={one.chave} one={one} />
          ))}
        </ul>
      )}
    </main>
  )
}
