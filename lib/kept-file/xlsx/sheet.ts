import { KeptFileError } from '../failure.ts'
import type { Limits } from '../limits.ts'
import type { Archive } from './archive.ts'
import type { RawCell } from './cell.ts'
import { readXml, type Attributes } from './xml.ts'

export type RawRow = { line: number; cells: RawCell[] }

/** Excel's own. */
const MAX_COLUMNS = 16_384
const MAX_LINES = 1_048_576

/**
 * Hands over each row that has cells, as they come. `onRow` answers false when it wants no more of the sheet.
 *
 * @throws {KeptFileError}
 */
export async function readSheet(
  archive: Archive,
  part: string,
  onRow: (row: RawRow) => boolean,
  limits: Limits,
): Promise<void> {
  let line = 0
  let lines = 0
  let column = 0
  let cells: RawCell[] = []
  let cell: RawCell | undefined
  let into: 'value' | 'inline' | 'formula' | undefined
  let isPhonetic = false
  let isDone = false

  function beginCell({ r, t = 'n', s }: Attributes): void {
    column = r ? columnOf(r) : column + 1
    if (!(column >= 1 && column <= MAX_COLUMNS)) throw new KeptFileError('damaged', `A cell at ${r}`)
    cell = { column, type: t, style: Number(s ?? 0), value: '', inline: '', formula: '' }
  }

  /** Lines without cells cost time too. */
  function beginRow({ r }: Attributes): void {
    line = Number(r ?? line + 1)
    column = 0
    if (++lines > MAX_LINES) throw new KeptFileError('excessive', `More than ${MAX_LINES} lines`)
  }

  function endRow(): void {
    if (cells.length > 0 && !isDone) isDone = !onRow({ line, cells })
    cells = []
  }

  await readXml(
    await archive.read(part),
    {
      open(name, attributes) {
        if (name === 'c') beginCell(attributes)
        else if (name === 'v') into = 'value'
        else if (name === 'f') into = 'formula'
        else if (name === 't') into = isPhonetic ? undefined : 'inline'
        else if (name === 'rPh') isPhonetic = true
        else if (name === 'row') beginRow(attributes)
      },
      text(more) {
        if (cell && into && cell[into].length <= limits.cellChars) cell[into] += more
      },
      close(name) {
        if (name === 'c') {
          if (cell && (cell.value || cell.inline || cell.formula)) cells.push(cell)
          cell = undefined
        } else if (name === 'v' || name === 't' || name === 'f') into = undefined
        else if (name === 'rPh') isPhonetic = false
        else if (name === 'row') endRow()
      },
      isDone: () => isDone,
    },
    limits,
  )
}

/** 1 for `A7`, 27 for `AA7`. */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~0x20
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column
}
