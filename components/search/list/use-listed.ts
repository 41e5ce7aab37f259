import { useMemo } from 'react'
import { pickedRows, type PickedRows } from '../marks/marks-filter.ts'
import { useMarks } from '../marks/marks-store.ts'
import type { ViewState } from '../url-state.ts'
import { unfolded } from './folding.ts'
import type { MarkFilter } from './list-choices.ts'

/** Which rows are looked at. */
export type Listed = {
  /** As it is asked for: rows that are marked are shown whatever their kind. */
  view: ViewState
  /** Where a filter by marks is on: the server does not know them. */
  picked: PickedRows | undefined
}

/** Joins the filters of the view and what this browser's user marked. */
export function useListed(view: ViewState, verMarcas: MarkFilter | null): Listed {
  const { marks } = useMarks()
  const picked = useMemo(() => pickedRows(verMarcas, marks), [verMarcas, marks])
  return { view: verMarcas === null || verMarcas === 'sem-descartadas' ? view : unfolded(view), picked }
}
