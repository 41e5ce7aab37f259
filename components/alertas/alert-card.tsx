import Link from 'next/link'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { formatInstant } from '../ui/format.ts'
import { hoursText, runText, stateText } from './alert-text.ts'
import { forget, type KnownAlert } from './store.ts'
import { useAlert } from './use-alert.ts'

/** One alert of the list: what it is about, what it found last, and the way to it. */
export function AlertCard({ one }: { one: KnownAlert }) {
  const { data: alert, error } = useAlert(one.chave)
  const isGone = error?.code === 'alert_not_found'
  const [latest] = alert?.rodadas ?? []
  return (
    <li className="grid gap-2 rounded-md border border-line bg-surface p-4 text-sm">
      <div className="flex flex-wrap items-baseline gap-2">
        {isGone ? (
          <span className="text-base font-medium wrap-anywhere">{one.nome}</span>
        ) : (
          <Link
            href={`/alertas/${one.chave}`}
            className="text-base font-medium wrap-anywhere text-brand underline underline-offset-2"
          >
            {alert?.nome ?? one.nome}
          </Link>
        )}
        {alert?.pausado && <Badge tone="warn">Pausado</Badge>}
        {latest && latest.novidades > 0 && <Badge tone="brand">{runText(latest)}</Badge>}
      </div>
      {alert && (
        <>
          <p className="text-muted">{alert.echo}</p>
          <p>
            Verificado {hoursText(alert)}. {stateText(alert)}
          </p>
          {latest && (
            <p className="text-muted">
              Última verificação: {formatInstant(latest.em)}, {runText(latest).toLowerCase()}.
            </p>
          )}
        </>
      )}
      {!alert && !error && <p role="status">Carregando…</p>}
      {error && (
        <p className="text-warn" role="status">
          {error.message}
        </p>
      )}
      {isGone && (
        <Button size="small" className="justify-self-start" onClick={() => forget(one.chave)}>
          Tirar da lista
        </Button>
      )}
    </li>
  )
}
