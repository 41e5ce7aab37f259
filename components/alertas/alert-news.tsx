import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { DifferenceItem } from '../search/outcome/difference-item.tsx'
import { formatCount, formatInstant } from '../ui/format.ts'
import { EventItem } from './event-item.tsx'

type Item = AlertBody['novidades'][number]

const SHOWN_AT_ONCE = 50

/** What the alert told, run by run, the latest first. */
export function AlertNews({ news, isFollowed }: { news: readonly Item[]; isFollowed: boolean }) {
  const runs = [...Map.groupBy(news, ({ rodada }) => rodada)]
  return (
    <section aria-labelledby="alerta-novidades" className="grid gap-3">
      <h2 id="alerta-novidades" className="text-lg font-semibold">
        Novidades
      </h2>
      {news.length === 0 && (
        <p className="text-sm text-muted">
          A primeira verificação é o ponto de partida: o que mudar a partir dela aparece aqui.
        </p>
      )}
      {runs.map(([rodada, items]) => (
        <div key={rodada} className="rounded-md border border-line bg-surface px-4 py-2">
          <h3 className="pt-1 text-sm font-medium text-muted">{formatInstant(items[0]!.em)}</h3>
          <ul className="divide-y divide-line">
            {items.map((item) => (
              <NewsLine key={item.id} item={item} isFollowed={isFollowed} />
            ))}
          </ul>
        </div>
      ))}
      {news.length >= SHOWN_AT_ONCE && (
        <p className="text-sm text-muted">As {SHOWN_AT_ONCE} mais recentes. O feed tem as anteriores.</p>
      )}
    </section>
  )
}

function NewsLine({ item, isFollowed }: { item: Item; isFollowed: boolean }) {
  if ('acontecimentos' in item) return <EventItem item={item} />
  if ('contratacao' in item) return <DifferenceItem row={item} />
  return (
    <li className="py-3 text-sm">
      {item.mudou ? 'O alerta passou a fazer outra pesquisa' : 'O alerta começou'}:{' '}
      {isFollowed
        ? formatCount(item.total, 'contratação é acompanhada', 'contratações são acompanhadas')
        : `${formatCount(item.total, 'contratação atende', 'contratações atendem')} à pesquisa`}
      .
    </li>
  )
}
