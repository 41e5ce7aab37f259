import { CalendarPlus, MessageCircle, Rss } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { buttonClass } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'

/** Where the news of an alert can be read, and how the search can be shared. */
export function AlertAddresses({ alert }: { alert: AlertBody }) {
  const { links, nome } = alert
  const absolute = (path: string) => new URL(path, location.origin).href
  const shared =
    links.pesquisa && `https://wa.me/?text=${encodeURIComponent(`${nome}: ${absolute(links.pesquisa)}`)}`
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        <Address
          icon={<Rss aria-hidden size={16} className="shrink-0" />}
          label="Novidades, para leitores de feed (Atom)"
          address={absolute(links.atom)}
          copy="Copiar endereço do feed"
        />
        <Address
          icon={<CalendarPlus aria-hidden size={16} className="shrink-0" />}
          label="Prazos, para assinar na agenda (.ics)"
          address={absolute(links.ics)}
          copy="Copiar endereço da agenda"
        />
      </ul>
      <div className="flex flex-wrap gap-2">
        <a
          className={buttonClass('secondary', 'small')}
          href={absolute(links.ics).replace(/^https?:/, 'webcal:')}
        >
          Assinar na agenda
        </a>
        {shared && (
          <a className={buttonClass('secondary', 'small')} href={shared} target="_blank" rel="noreferrer">
            <MessageCircle aria-hidden size={16} />
            Compartilhar no WhatsApp
          </a>
        )}
      </div>
      <p className="text-xs text-muted">
        Feed e agenda só mostram, não mudam o alerta: podem ser dados a outras pessoas.
        {shared && ' O WhatsApp leva o link da pesquisa.'}
      </p>
    </div>
  )
}

type AddressProps = { icon: ReactNode; label: string; address: string; copy: string }

function Address({ icon, label, address, copy }: AddressProps) {
  return (
    <li className="grid gap-1 text-sm">
      <span className="flex items-center gap-1.5 font-medium">
        {icon}
        {label}
      </span>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 rounded bg-sunken px-2 py-1 text-xs wrap-anywhere">{address}</code>
        <CopyButton text={address} label={copy} />
      </div>
    </li>
  )
}
