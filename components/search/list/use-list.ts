import { useState } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { post, request } from '../api.ts'
import type { Listed } from './use-listed.ts'
import { FIRST_PAGE, listUrl, useRows, viewKeyOf, viewUrl, type PageRange } from './use-rows.ts'
import { useSelection } from './use-selection.ts'

type Options = {
  state: SearchState
  versao: number | null
  /** Another one when the rows may be others. */
  stamp: string
  listed: Listed
  onGone: () => void
}

/** The rows of a search as its user looks at them: which they are, where the keyboard is, what is picked. */
export function useList({ state, versao, stamp, listed, onGone }: Options) {
  const { searchId } = state
  const summary = state.summary!
  const { view, picked } = listed
  /** Another key is another table, from its top. */
  const viewKey = viewKeyOf(viewUrl(searchId, versao, view, summary), picked)

  const [seen, setSeen] = useState({ viewKey, range: FIRST_PAGE })
  const range = seen.viewKey === viewKey ? seen.range : FIRST_PAGE
  const rows = useRows({ view: viewKey, stamp, picked, onGone }, range)
  const total = rows.total ?? summary.total

  const [place, setPlace] = useState({ viewKey, index: 0 })
  const current = place.viewKey === viewKey ? Math.min(place.index, Math.max(0, total - 1)) : 0

  const readNumeros = async () =>
    (await request<{ numeros: string[] }>(listUrl(viewKey, 'numeros'), post(picked?.body ?? {}))).numeros
  const selection = useSelection({ viewKey, rowAt: rows.rowAt, readNumeros })

  return {
    viewKey,
    listed,
    rows,
    total,
    selection,
    current,
    setCurrent: (index: number) => setPlace({ viewKey, index }),
    onRange: (next: PageRange) => setSeen({ viewKey, range: next }),
  }
}

export type List = ReturnType<typeof useList>
