'use client'

import Link from 'next/link'
import { useMinute } from '../ui/external.ts'
import { Notice } from '../ui/notice.tsx'
import { FollowedCard } from './followed-card.tsx'
import { OrgaoCard } from './orgao-card.tsx'
import { followed } from './store.ts'

/** What this browser follows, with what happened since it was last seen. */
export function FollowedPage() {
  const { contratacoes, orgaos } = followed.use()
  const now = useMinute()
  const isEmpty = contratacoes.length === 0 && orgaos.length === 0
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-4xl gap-6 px-4 py-6 sm:px-6">
      <div className="grid gap-1">
        <h1 className="text-2xl font-semibold">Acompanhadas</h1>
        <p className="text-muted">
          Retificações, suspensões e arquivos novos do que você acompanha, lidos no PNCP ao abrir esta página.
          A lista fica só neste navegador.
        </p>
      </div>
      {isEmpty && (
        <Notice tone="neutral">
          Nada é acompanhado ainda. Abra uma contratação do resultado de uma{' '}
          <Link href="/buscar" className="underline">
            pesquisa
          </Link>{' '}
          e escolha “Acompanhar contratação” ou “Acompanhar órgão”.
        </Notice>
      )}
      {contratacoes.length > 0 && (
        <section aria-labelledby="acompanhadas-contratacoes" className="grid gap-3">
          <h2 id="acompanhadas-contratacoes" className="text-lg font-semibold">
            Contratações
          </h2>
          {contratacoes.map((one) => (
            <FollowedCard key={one.numero} one={one} />
          ))}
        </section>
      )}
      {orgaos.length > 0 && (
        <section aria-labelledby="acompanhadas-orgaos" className="grid gap-3">
          <h2 id="acompanhadas-orgaos" className="text-lg font-semibold">
            Órgãos
          </h2>
          <ul className="grid gap-3">
            {orgaos.map((one) => (
              <OrgaoCard key={one.cnpj} one={one} now={now} />
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
