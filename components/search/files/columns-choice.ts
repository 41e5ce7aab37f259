import {
  DEFAULT_COLUMN_IDS,
  isDefaultChoice,
  withNumero,
  type ColumnId,
} from '../../../lib/search/column-list.ts'

/** The columns that files have for what the URL says, which may be anything: people edit addresses. */
export function chosenColumns(inUrl: readonly ColumnId[] | null): readonly ColumnId[] {
  return inUrl?.length ? withNumero([...new Set(inUrl)]) : DEFAULT_COLUMN_IDS
}

/** What the URL says of a choice: nothing of the one that everybody has. */
export function choiceInUrl(chosen: readonly ColumnId[]): ColumnId[] | null {
  return isDefaultChoice(chosen) ? null : [...chosen]
}

/** Puts a column last, or takes it away. The one that is `fixed` stays. */
export function toggled<Id extends string>(chosen: readonly Id[], id: Id, fixed: Id): readonly Id[] {
  if (id === fixed) return chosen
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
}

/** Changes places with the one before (`-1`) or after (`1`); at an end nothing happens. */
export function moved<Id extends string>(chosen: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const from = chosen.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= chosen.length) return chosen
  return chosen.with(from, chosen[to]!).with(to, id)
}
