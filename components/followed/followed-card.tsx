import { ExternalLink } from 'lucide-react'
import { changeText } from '../search/list/change-text.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { formatCount, formatInstant } from '../ui/format.ts'
import type { CheckedContratacao } from './ask.ts'
import type { FollowedContratacao } from './followed-list.ts'
import { newsSince, seenUntil, type NewsItem } from './news.ts'
import { NotChecked } from './not-checked.tsx'
import { markSeen, toggleContratacao } from './store.ts'
import { useContratacao } from './use-look.ts'

/** A followed contratação, and what happened to it since it was last seen. */
export function FollowedCard({ one }: { one: FollowedContratacao }) {
  const { data, error, isValidating, mutate } = useContratacao(one.numero)
  const title = `acompanhada-${one.numero}`
  return (
    <article aria-labelledby={title} className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <div className="grid gap-1">
        <h3 id={title} className="font-medium wrap-anywhere">
          {one.objeto || one.numero}
        </h3>
        <p className="text-sm text-muted wrap-anywhere">
          {[one.orgao, one.uf, one.numero].filter(Boolean).join(' · ')}
        </p>
      </div>
      {!data && !error && <p role="status">Consultando o PNCP…</p>}
      {error && <NotChecked message={error.message} isAsking={isValidating} onRetry={() => void mutate()} />}
      {data && <News one={one} checked={data} />}
      <div className="flex flex-wrap gap-2">
        {one.link && (
          <a
            href={one.link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-9 items-center gap-1.5 text-sm text-brand underline"
          >
            Abrir no PNCP
            <ExternalLink aria-hidden size={14} />
          </a>
        )}
        <Button size="small" variant="quiet" onClick={() => toggleContratacao(one)}>
          Deixar de acompanhar
        </Button>
      </div>
    </article>
  )
}

function News({ one, checked }: { one: FollowedContratacao; checked: CheckedContratacao }) {
  const news = newsSince(one.vistoAte, checked, changeText)
  return (
    <div className="grid gap-2 text-sm">
      {checked.aviso && <p className="text-warn">{checked.aviso}</p>}
      {news.length === 0 ? (
        <p>
          Sem novidades desde {formatInstant(one.vistoAte)}. Verificada em {formatInstant(checked.lidoEm)}.
        </p>
      ) : (
        <>
          <p>
            <Badge tone="brand">{formatCount(news.length, 'novidade', 'novidades')}</Badge> desde{' '}
            {formatInstant(one.vistoAte)}
          </p>
          <NewsList news={news} />
          <Button
            size="small"
            className="justify-self-start"
            onClick={() => markSeen(one.numero, seenUntil(checked, news, Date.now()))}
          >
            Marcar como visto
          </Button>
        </>
      )}
    </div>
  )
}

function NewsList({ news }: { news: readonly NewsItem[] }) {
  return (
    <ol className="grid gap-1">
      {news.map(({ at, kind, text, url }) => (
        <li key={`${at} ${kind} ${text}`} className="wrap-anywhere">
          <span className="text-muted">{formatInstant(at)}:</span>{' '}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" className="text-brand underline">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ol>
  )
}
