import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { ObjetoLink } from '../search/outcome/objeto-link.tsx'
import { Badge } from '../ui/badge.tsx'

type EventNews = Extract<AlertBody['novidades'][number], { acontecimentos: string[] }>

const LABELS: Record<EventNews['estado'], string> = {
  RETIFICADA: 'Retificada',
  ARQUIVO: 'Arquivo novo',
  MOVIMENTO: 'Movimentação no PNCP',
}

/** A followed contratação, and what its history and its files tell of it. */
export function EventItem({ item: { estado, acontecimentos, contratacao } }: { item: EventNews }) {
  const { objetoCompra, orgaoEntidade, bidiq } = contratacao
  return (
    <li className="grid min-w-0 gap-1.5 py-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Badge tone="warn">{LABELS[estado]}</Badge>
        <span className="text-muted">{orgaoEntidade.razaoSocial}</span>
      </div>
      <ObjetoLink objeto={objetoCompra} link={bidiq.link} />
      <ul className="grid gap-1">
        {acontecimentos.map((text) => (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </li>
  )
}
