import { isMarked, type KeptRow, type Origin } from './record.ts'
import type { Place } from './records.ts'

/** What is remembered of each row while a file is read. */
export type RowPlace = Place & Pick<KeptRow, 'numero' | 'origin' | 'sheet' | 'line'> & { isMarked: boolean }

/** The rows of a file, each with what it is for. */
export type SortedRows = {
  /** The one row of each control number that is carried on. */
  byNumero: Map<string, RowPlace>
  /** Other rows with the number of one of those. */
  repeated: RowPlace[]
  /** Without a control number. */
  unnumbered: RowPlace[]
}

/** Of rows with one number, what the user wrote counts first, then the sheet of the result, then the first. */
const RANK: Record<Origin, number> = { result: 2, left: 1, misses: 0 }
const rankOf = ({ isMarked, origin }: RowPlace) => (isMarked ? 3 : 0) + RANK[origin]

export function createRowSorter() {
  const sorted: SortedRows = { byNumero: new Map(), repeated: [], unnumbered: [] }

  /** Near misses were never part of the result: without a word of the user's they are none of its rows. */
  function repeat(row: RowPlace): void {
    if (row.isMarked || row.origin !== 'misses') sorted.repeated.push(row)
  }

  return {
    sorted,
    add(row: KeptRow, place: Place): void {
      const { numero, origin, sheet, line } = row
      const seen: RowPlace = { ...place, numero, origin, sheet, line, isMarked: isMarked(row) }
      if (numero === null) return void sorted.unnumbered.push(seen)
      const before = sorted.byNumero.get(numero)
      if (!before) return void sorted.byNumero.set(numero, seen)
      const isBetter = rankOf(seen) > rankOf(before)
      if (isBetter) sorted.byNumero.set(numero, seen)
      repeat(isBetter ? before : seen)
    },
  }
}
