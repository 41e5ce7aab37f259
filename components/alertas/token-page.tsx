'use client'

import Link from 'next/link'
import useSWR from 'swr'
import type { PeekBody } from '../../lib/http/alert-responses.ts'
import { isPassing, request, type ApiError } from '../search/api.ts'
import { useAction } from '../search/use-action.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { formatList } from '../ui/format.ts'
import { send } from './use-alert.ts'

type Kind = 'confirmacao' | 'descadastro'

const WORDS: Record<Kind, { title: string; button: string; isDone: (told: PeekBody) => boolean }> = {
  confirmacao: {
    title: 'Confirmar e-mail',
    button: 'Confirmar e receber',
    isDone: (told) => told.confirmado,
  },
  descadastro: {
    title: 'Não receber mais',
    button: 'Não receber mais',
    isDone: (told) => told.email === null,
  },
}

/** Where a link of an e-mail leads: nothing is done by opening it, since programs open links too. */
export function TokenPage({ kind, token }: { kind: Kind; token: string }) {
  const url = `/api/alertas/${kind}/${encodeURIComponent(token)}`
  const { data, error, mutate } = useSWR<PeekBody, ApiError>(url, request<PeekBody>, {
    revalidateOnFocus: false,
    shouldRetryOnError: isPassing,
  })
  const action = useAction()
  const { title, button, isDone } = WORDS[kind]
  const decide = async () => mutate(await request<PeekBody>(url, send('POST')), { revalidate: false })
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-xl justify-items-start gap-4 px-4 py-16">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {!data && !error && <p role="status">Carregando…</p>}
      {error && (
        <p role="status" className="text-muted">
          {error.code === 'alert_not_found'
            ? 'Este link não vale mais: o pedido venceu, foi trocado por outro, ou o alerta foi excluído.'
            : error.message}
        </p>
      )}
      {data && (
        <>
          <p className="wrap-anywhere">
            Alerta <strong>{data.nome}</strong>: {data.echo}
          </p>
          <p role="status" className="wrap-anywhere">
            {isDone(data) ? doneText(kind, data) : askText(kind, data)}
          </p>
          {!isDone(data) && (
            <Button variant="primary" blocked={action.busy} onClick={() => action.run(decide)}>
              {button}
            </Button>
          )}
        </>
      )}
      {action.error && (
        <p role="alert" className="text-sm text-bad">
          {action.error}
        </p>
      )}
      <Link href="/buscar" className={buttonClass('quiet')}>
        Ir para a pesquisa
      </Link>
    </main>
  )
}

function askText(kind: Kind, { email, horarios }: PeekBody): string {
  return kind === 'confirmacao'
    ? `Enviar as novidades deste alerta a ${email}, às ${formatList(horarios)} (Brasília), quando houver?`
    : `As novidades deste alerta deixam de ser enviadas a ${email}, e o endereço é apagado.`
}

function doneText(kind: Kind, { email }: PeekBody): string {
  return kind === 'confirmacao'
    ? `Confirmado: as novidades vão por e-mail a ${email}. Cada e-mail tem o link para sair.`
    : 'Feito: este alerta não envia mais e-mails, e o endereço foi apagado.'
}
