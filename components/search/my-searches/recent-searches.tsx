import Link from 'next/link'
import { Button } from '../../ui/button.tsx'
import { focusNext } from '../../ui/focus-next.ts'
import { LastResultLine } from './last-result-line.tsx'
import type { RecentSearch } from './my-searches.ts'
import { mySearches } from './my-searches-store.ts'
import { beginningUrl } from './search-links.ts'

type Props = {
  recentes: readonly RecentSearch[]
  now: number
  headingId: string
  /** A link was followed. */
  onGo?: (() => void) | undefined
}

/** What was searched in this browser, the latest first: each to be looked at again, or asked again. */
export function RecentSearches({ recentes, now, headingId, onGo }: Props) {
  return (
    <section aria-labelledby={headingId} className="grid content-start gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={headingId} className="font-semibold">
          Pesquisas recentes
        </h3>
        {recentes.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            onClick={({ currentTarget }) => {
              focusNext(currentTarget.closest('section'))
              mySearches.change((mine) => ({ ...mine, recentes: [] }))
            }}
          >
            Limpar recentes
          </Button>
        )}
      </div>
      {recentes.length === 0 && (
        <p className="text-sm text-muted">As últimas 20 pesquisas feitas neste navegador ficam aqui.</p>
      )}
      <ul className="grid divide-y divide-line rounded-md border border-line bg-surface empty:hidden">
        {recentes.map(({ query, echo, last }) => (
          <li key={last.searchId} className="grid gap-1 px-3 py-2 text-sm">
            <span className="wrap-anywhere">{echo}</span>
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              <LastResultLine query={query} last={last} now={now} onGo={onGo} />
              <Link
                href={beginningUrl(query)}
                prefetch={false}
                onClick={onGo}
                className="inline-flex min-h-6 items-center text-brand underline underline-offset-2"
              >
                Buscar de novo
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
