import type { Change, FieldChange } from '../search/changes.ts'

/** A row of the table `mudanca`. */
export function toChange(row: Record<string, unknown>): Change {
  return {
    mudouEm: row.mudou_em as number | null,
    notadaEm: row.notada_em as number,
    campos: JSON.parse(row.campos as string) as FieldChange[],
  }
}
