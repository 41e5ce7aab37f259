'use client'

import Link from 'next/link'
import { useIsAlive } from '../ui/external.ts'
import { Notice } from '../ui/notice.tsx'
import { FollowForm } from './follow-form.tsx'
import { FollowedAlert } from './followed-alert.tsx'
import { FollowedFiles } from './followed-files.tsx'
import { FollowedLists } from './followed-lists.tsx'
import { followed } from './store.ts'

/** What this browser follows, with what happened since it was last seen. */
export function FollowedPage() {
  const list = followed.use()
  const isAlive = useIsAlive()
  const isEmpty = list.contratacoes.length === 0 && list.orgaos.length === 0
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-4xl gap-6 px-4 py-6 sm:px-6">
      <div className="grid gap-1">
        <h1 className="text-2xl font-semibold">Acompanhadas</h1>
        <p className="text-muted">
          Retificações, suspensões e arquivos novos das contratações que você acompanha, e o que é novo nos
          órgãos. Com o BidIQ aberto em alguma aba, o PNCP é consultado a cada meia hora. A lista fica só
          neste navegador.
        </p>
      </div>
      {isAlive && isEmpty && (
        <Notice tone="neutral">
          Nada é acompanhado ainda. Abra uma contratação do resultado de uma{' '}
          <Link href="/buscar" className="underline">
            pesquisa
          </Link>{' '}
          e escolha “Acompanhar contratação”, “Acompanhar órgão” ou “Acompanhar unidade”, ou informe um CNPJ.
        </Notice>
      )}
      {isAlive && !isEmpty && <FollowedLists list={list} />}
      {isAlive && !isEmpty && <FollowedAlert list={list} />}
      <FollowForm />
      <FollowedFiles list={list} />
    </main>
  )
}
