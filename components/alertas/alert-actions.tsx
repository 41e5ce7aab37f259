import { Pause, Play, RefreshCw, Search, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRef, useState } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { request } from '../search/api.ts'
import { useAction } from '../search/use-action.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { isBusy } from './alert-text.ts'
import { forget } from './store.ts'
import { alertUrl, send } from './use-alert.ts'

type Props = { alert: AlertBody; onChanged: (alert: AlertBody) => void; onDeleted: () => void }

/** Run it now, pause it, delete it: the last is asked twice. */
export function AlertActions({ alert, onChanged, onDeleted }: Props) {
  const { busy, error, run } = useAction()
  const [isDeleting, setDeleting] = useState(false)
  const deleting = useRef<HTMLButtonElement>(null)
  const url = alertUrl(alert.chave)
  const change = async (address: string, init: RequestInit) =>
    onChanged(await request<AlertBody>(address, init))
  const remove = async () => {
    await request(url, send('DELETE'))
    forget(alert.chave)
    onDeleted()
  }
  function keep() {
    setDeleting(false)
    deleting.current?.focus()
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          blocked={busy || isBusy(alert)}
          onClick={() => run(() => change(`${url}/rodadas`, send('POST')))}
        >
          <RefreshCw aria-hidden size={16} />
          Verificar agora
        </Button>
        <Button
          blocked={busy}
          onClick={() => run(() => change(url, send('PATCH', { pausado: !alert.pausado })))}
        >
          {alert.pausado ? <Play aria-hidden size={16} /> : <Pause aria-hidden size={16} />}
          {alert.pausado ? 'Retomar' : 'Pausar'}
        </Button>
        {alert.links.pesquisa && (
          <Link href={alert.links.pesquisa} className={buttonClass('secondary')}>
            <Search aria-hidden size={16} />
            Abrir a pesquisa
          </Link>
        )}
        <Button
          ref={deleting}
          variant="quiet"
          blocked={busy}
          aria-expanded={isDeleting}
          onClick={() => setDeleting(!isDeleting)}
        >
          <Trash2 aria-hidden size={16} />
          Excluir
        </Button>
      </div>
      {isDeleting && (
        <div
          role="group"
          aria-label="Confirmar a exclusão"
          className="flex flex-wrap items-center gap-2 text-sm"
        >
          <span>O alerta, o feed e a agenda deixam de existir.</span>
          <Button size="small" blocked={busy} onClick={() => run(remove)}>
            Excluir mesmo
          </Button>
          <Button size="small" variant="quiet" onClick={keep}>
            Manter
          </Button>
        </div>
      )}
      {error && (
        <p role="alert" className="text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
