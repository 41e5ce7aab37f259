import Link from 'next/link'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { alertUrl, send, useAlert } from '../alertas/use-alert.ts'
import { ApiError, request } from '../search/api.ts'
import { useAction } from '../search/use-action.ts'
import { Button } from '../ui/button.tsx'
import { alertListOf, isSameList, listAlert, type AlertList } from './alert-list.ts'
import type { Followed } from './followed-list.ts'

/** The alert that was made of this list, and whether it still is this list. */
export function ListAlert({ chave, list }: { chave: string; list: Followed }) {
  const { data: alert, error, mutate } = useAlert(chave)
  const { busy, error: refusal, run } = useAction()
  if (error?.code === 'alert_not_found') return <Gone />
  const asked = alertListOf(list)
  const isCurrent = alert?.acompanha && isSameList(alert.acompanha, asked)
  const update = async () => mutate(await changed(chave, asked), { revalidate: false })
  return (
    <>
      <p>
        <Link href={`/alertas/${chave}`} className="wrap-anywhere text-brand underline">
          {alert?.nome ?? 'Alerta do que você acompanha'}
        </Link>
      </p>
      <p role="status">
        {isCurrent && 'O alerta acompanha esta lista.'}
        {alert && !isCurrent && 'A lista mudou desde que o alerta foi criado ou atualizado.'}
        {!alert && (error?.message ?? 'Carregando o alerta…')}
      </p>
      {alert && !isCurrent && (
        <Button className="justify-self-start" blocked={busy} onClick={() => run(update)}>
          Atualizar o alerta com esta lista
        </Button>
      )}
      {refusal && (
        <p role="alert" className="text-bad">
          {refusal}
        </p>
      )}
    </>
  )
}

function Gone() {
  return (
    <>
      <p>O alerta desta lista não existe mais.</p>
      <Button size="small" className="justify-self-start" onClick={() => listAlert.change(() => '')}>
        Criar outro
      </Button>
    </>
  )
}

/** @throws {Error} with what is wrong with the list, where that is told. */
async function changed(chave: string, acompanha: AlertList): Promise<AlertBody> {
  try {
    return await request<AlertBody>(alertUrl(chave), send('PATCH', { acompanha }))
  } catch (error) {
    const [wrong] = error instanceof ApiError ? Object.values(error.fields) : []
    throw wrong === undefined ? error : new Error(wrong, { cause: error })
  }
}
