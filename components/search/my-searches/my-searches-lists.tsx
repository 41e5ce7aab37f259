import { useLayoutEffect, useState } from 'react'
import { useMinute } from '../../ui/external.ts'
import { mySearches } from './my-searches-store.ts'
import { RecentSearches } from './recent-searches.tsx'
import { SavedSearches } from './saved-searches.tsx'

const SHOWN_AT_FIRST = 5

/** The way back in, where there is one; it stays while the last search of all can still be had back. */
export default function MySearchesLists() {
  const mine = mySearches.use()
  const now = useMinute()
  const isEmpty = mine.salvas.length + mine.recentes.length === 0
  const [wasShown, setWasShown] = useState(false)
  if (!isEmpty && !wasShown) setWasShown(true)
  // Examples stand where there is nothing to come back to (app/globals.css).
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-returning', !isEmpty)
  }, [isEmpty])
  if (isEmpty && !wasShown) return null
  return (
    <section aria-labelledby="minhas-pesquisas" className="grid gap-3">
      <h2 id="minhas-pesquisas" className="sr-only">
        Minhas pesquisas
      </h2>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <SavedSearches salvas={mine.salvas} now={now} headingId="salvas" />
        <RecentSearches recentes={mine.recentes.slice(0, SHOWN_AT_FIRST)} now={now} headingId="recentes" />
      </div>
    </section>
  )
}
