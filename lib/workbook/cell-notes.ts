import type { Column } from './columns.ts'
import type { Sheet } from './package.ts'
import type { KeptCells } from './row.ts'
import { changed } from './styles.ts'
import { text } from './cells.ts'
import { noteOf } from '../kept-file/note.ts'

/** What the cells of a row said before, and what the user had noted on them, told beside them. */
export type CellNotes = {
  /** Marks the cells that changed, by putting the ids of their new styles into `styleIds`. */
  add(kept: KeptCells, line: number, styleIds: Uint32Array): void
  /** Notes that are not there, since the sheet had all that it takes. Those of the user always are. */
  readonly left: number
}

/** Of what a cell said before. What the user noted is never cut. */
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

    add({ before, comments = {} }, line, styleIds) {
      for (const id of new Set([...Object.keys(before), ...Object.keys(comments)])) {
        const at = places.get(id)
        if (at === undefined) continue
        if (id in before) styleIds[at] = marked(styleIds[at]!)
        if (notes++ >= maximum && !comments[id]) left++
        else sheet.addNote(line, at + 1, noteText(before[id], comments[id]))
      }
    },
  }
}

/** What the cell said, and what the user had noted on it. */
function noteText(before: string | undefined, comment: string | undefined): string {
  const old = before === undefined ? undefined : (text(before) ?? '(vazio)').slice(0, MAX_CHARS)
  return noteOf(old?.toWellFormed(), text(comment) ?? undefined)
}
