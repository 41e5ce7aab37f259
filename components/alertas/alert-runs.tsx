import Link from 'next/link'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { Badge } from '../ui/badge.tsx'
import { formatInstant } from '../ui/format.ts'
import { runText } from './alert-text.ts'

type Run = AlertBody['rodadas'][number]

/** When the alert looked, and what each look stands on. */
export function AlertRuns({ runs }: { runs: readonly Run[] }) {
  return (
    <section aria-labelledby="alerta-verificacoes" className="grid gap-3">
      <h2 id="alerta-verificacoes" className="text-lg font-semibold">
        Verificações
      </h2>
      {runs.length === 0 && <p className="text-sm text-muted">Ainda nenhuma.</p>}
      {runs.length > 0 && (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface px-4">
          {runs.map((run) => (
            <li key={run.id} className="grid gap-1 py-3 text-sm">
              <div className="flex flex-wrap items-baseline gap-2">
                <span className="font-medium">{formatInstant(run.em)}</span>
                <Badge tone={toneOf(run)}>{runText(run)}</Badge>
                {run.status === 'completed' && !run.completa && <Badge tone="warn">Incompleta</Badge>}
                {run.resultado && (
                  <Link href={run.resultado} className="text-brand underline underline-offset-2">
                    Ver resultado
                  </Link>
                )}
              </div>
              <p className="text-muted wrap-anywhere">{sentence(run.cobertura)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function toneOf({ status, novidades }: Run) {
  if (status === 'failed') return 'bad'
  return novidades > 0 ? 'brand' : 'neutral'
}

const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)
