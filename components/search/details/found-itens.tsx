import type { ResultRow } from '../../../lib/search/row.ts'
import { Badge } from '../../ui/badge.tsx'
import { formatNumber } from '../../ui/format.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { markTerms } from '../list/highlight.ts'
import { itemText } from '../list/item-text.ts'

/** What the items have to do with a row; nothing when the query did not ask about them. */
export function FoundItens({ row }: { row: ResultRow }) {
  const { itens } = row.bidiq
  if (!itens) return null
  const more = itens.total - itens.encontrados.length
  return (
    <section aria-labelledby="itens-encontrados" className="grid gap-2 rounded-md bg-sunken p-3 text-sm">
      <h3 id="itens-encontrados" className="font-medium">
        Itens encontrados: {formatNumber(itens.total)}
      </h3>
      {itens.encontrados.length > 0 && (
        <ul className="grid list-disc gap-1 pl-5">
          {itens.encontrados.map((item, at) => (
            <li key={at} className="min-w-0 wrap-anywhere">
              <MarkedText parts={markTerms(itemText(item), item.termos)} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="text-muted">E mais {formatNumber(more)}: veja todos os itens abaixo.</p>}
      {!itens.lidos && (
        <p>
          <Badge tone="warn">Itens ainda não lidos</Badge>
        </p>
      )}
    </section>
  )
}
