import { letterAt } from '../workbook/letters.ts'
import { readControlNumber } from './control-number.ts'
import type { createFactsReader } from './file-facts.ts'
import { NUMERO } from './known-headers.ts'
import { userNote } from './note.ts'
import { layoutOf, untitledTarget, type Extras, type Layout } from './layout.ts'
import { isMarked, type KeptRow } from './record.ts'
import { typedValue, type CellContext, type RawCell, type Typed } from './xlsx/cell.ts'
import type { RawRow } from './xlsx/sheet.ts'

/** A line of headers may stand below lines that the user put in, not deeper. */
const HEADER_WITHIN = 50
/** Of a sheet that has none. */
const FACTS_WITHIN = 400

type Options = {
  sheet: string
  context: CellContext
  extras: Extras
  facts: ReturnType<typeof createFactsReader>
  comments: ReadonlyMap<string, string>
  onRow: (row: KeptRow) => void
}

/** Reads the rows of one sheet. `layout` tells its columns once a line of headers was met. */
export function createSheetReader({ sheet, context, extras, facts, comments, onRow }: Options) {
  let layout: Layout | undefined
  let above: RawRow[] = []
  let seen = 0

  function cellsOf({ cells }: RawRow): Map<number, Typed> {
    return new Map(
      cells.flatMap((cell) => {
        const value = typedValue(cell, context)
        return value === null ? [] : [[cell.column, value] as const]
      }),
    )
  }

  /** Lines before the first headers: only once there are headers are they known to be the user's. */
  function beforeHeaders(row: RawRow, cells: Map<number, Typed>): boolean {
    facts.note([...cells.values()])
    if (seen <= HEADER_WITHIN) above.push(row)
    return seen <= FACTS_WITHIN
  }

  function begin(found: Layout): void {
    layout = found
    for (const row of above) keep(row, cellsOf(row))
    above = []
  }

  function keep({ line, cells: raw }: RawRow, cells: Map<number, Typed>): void {
    const row: KeptRow = { numero: null, origin: layout!.origin, sheet, line, own: {}, user: {}, extra: {} }
    for (const [column, value] of cells) {
      const target = layout!.targets.get(column) ?? untitledTarget(layout!, column, extras)
      if (target.kind === 'own') row.own[target.id] = value
      else if (target.kind === 'user') row.user[target.id] = value
      else row.extra[target.at] = value
    }
    row.numero = readControlNumber(row.own[NUMERO]) ?? null
    addComments(row)
    if (!isOurOwnLine(row, raw) && hasAnything(row)) onRow(row)
  }

  function addComments(row: KeptRow): void {
    if (comments.size === 0) return
    for (const [column, target] of layout!.targets) {
      const comment = userNote(comments.get(`${letterAt(column)}${row.line}`) ?? '')
      if (comment) (row.comments ??= {})[target.kind === 'extra' ? `+${target.at}` : target.id] = comment
    }
  }

  return {
    layout: () => layout,
    /** Answers whether more of the sheet is wanted. */
    read(row: RawRow): boolean {
      seen++
      const cells = cellsOf(row)
      const found = mayBeHeaders(row.cells) ? layoutOf(cells, extras) : undefined
      if (found) begin(found)
      else if (layout) keep(row, cells)
      else return beforeHeaders(row, cells)
      return true
    },
  }
}

/** Headers are texts: most rows of a result have dates and numbers, and need no closer look. */
function mayBeHeaders(cells: RawCell[]): boolean {
  return cells.every(({ type }) => type === 's' || type === 'inlineStr' || type === 'str')
}

/** The line of totals, and what is said where there are no rows. */
function isOurOwnLine(row: KeptRow, raw: RawCell[]): boolean {
  if (row.numero || isMarked(row)) return false
  const label = Object.values(row.own).find((value) => typeof value === 'string')
  if (typeof label !== 'string') return false
  if (label.startsWith('Nenhuma contratação encontrada')) return true
  return /^(total|soma dos valores informados)/i.test(label) && raw.some(({ formula }) => formula !== '')
}

function hasAnything(row: KeptRow): boolean {
  return Object.keys(row.own).length > 0 || isMarked(row)
}
