import type { Column } from './columns.ts'
import type { Sheet } from './package.ts'
import type { KeptCells } from './row.ts'
import { changed } from './styles.ts'
import { text } from './cells.ts'

/** What the cells of a row said before, told beside them. */
export type CellNotes = {
  /** Marks the cells that changed, by putting the ids of their new styles into `styleIds`. */
  add(kept: KeptCells, line: number, styleIds: Uint32Array): void
  /** Changes that are marked and have no note, since the sheet had all that it takes. */
  readonly left: number
}

/** Programs show no more of a note. */
const MAX_CHARS = 2_000

export function createCellNotes(sheet: Sheet, columns: readonly Column[], maximum: number): CellNotes {
  const places = new Map(columns.map(({ id }, at) => [id, at]))
  const markedIds = new Map<number, number>()
  let notes = 0
  let left = 0

  function marked(id: number): number {
    const known = markedIds.get(id)
    if (known !== undefined) return known
    const own = sheet.styleId(changed(sheet.styleOf(id)))
    markedIds.set(id, own)
    return own
  }

  return {
    get left() {
      return left
    },

    add({ before }, line, styleIds) {
      for (const [id, old] of Object.entries(before)) {
        const at = places.get(id)
        if (at === undefined) continue
        styleIds[at] = marked(styleIds[at]!)
        if (notes++ >= maximum) left++
        else sheet.addNote(line, at + 1, `Antes: ${text(old)?.slice(0, MAX_CHARS) ?? '(vazio)'}`)
      }
    },
  }
}
