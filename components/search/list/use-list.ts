import { useMemo, useState } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { post, request } from '../api.ts'
import { unfolded } from './folding.ts'
import type { MarkFilter } from './list-choices.ts'
import type { Marks } from '../marks/marks-data.ts'
import { pickedRows } from '../marks/marks-filter.ts'
import type { ViewState } from '../url-state.ts'
import { FIRST_PAGE, listUrl, useRows, viewKeyOf, viewUrl, type PageRange } from './use-rows.ts'
import { useSelection } from './use-selection.ts'

type Options = {
  state: SearchState
  versao: number | null
  /** Another one when the rows may be others. */
  stamp: string
  view: ViewState
  verMarcas: MarkFilter | null
  marks: Marks
  onGone: () => void
}

/** The rows of a search as its user looks at them: which they are, where the keyboard is, what is picked. */
export function useList({ state, versao, stamp, view, verMarcas, marks, onGone }: Options) {
  const { searchId } = state
  const summary = state.summary!
  const picked = useMemo(() => pickedRows(verMarcas, marks), [verMarcas, marks])
  const listed = verMarcas === null || verMarcas === 'sem-descartadas' ? view : unfolded(view)
  /** Another key is another table, from its top. */
  const viewKey = viewKeyOf(viewUrl(searchId, versao, listed, summary), picked)

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
    /** The view as it is asked for: rows that are marked are shown whatever their kind. */
    listed,
    picked,
    rows,
    total,
    selection,
    current,
    setCurrent: (index: number) => setPlace({ viewKey, index }),
    onRange: (next: PageRange) => setSeen({ viewKey, range: next }),
  }
}

export type List = ReturnType<typeof useList>
