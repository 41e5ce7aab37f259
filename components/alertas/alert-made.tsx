import Link from 'next/link'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { AlertAddresses } from './alert-addresses.tsx'
import { hoursText } from './alert-text.ts'

/** `isKept`: this browser remembers it. */
export type MadeAlert = { alert: AlertBody; isKept: boolean }

/** The button that was pressed is gone: who reads by ear goes on at what came of it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}

/** Where an alert that was just made is, and what to keep. */
export function AlertMade({ alert, isKept }: MadeAlert) {
  return (
    <div className="grid gap-4">
      <p ref={takeFocus} tabIndex={-1} className="text-sm">
        O alerta <strong>{alert.nome}</strong> é verificado {hoursText(alert)} (Brasília).
        {alert.email &&
          ` Enviamos um pedido de confirmação a ${alert.email.endereco}: as novidades só vão por e-mail depois dele.`}
      </p>
      <AlertAddresses alert={alert} />
      <Notice tone="warn" title="Guarde a página do alerta.">
        Quem tem o endereço dela pode mudar e excluir o alerta.{' '}
        {isKept
          ? 'Este navegador lembra dela em Meus alertas.'
          : 'Este navegador não deixa guardar: copie o endereço.'}
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Link href={alert.links.pagina} className={buttonClass('primary')}>
          Abrir a página do alerta
        </Link>
        <Link href="/alertas" className={buttonClass('secondary')}>
          Meus alertas
        </Link>
      </div>
    </div>
  )
}
