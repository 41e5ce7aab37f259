import { KeptFileError } from './failure.ts'
import { knownColumn, NUMERO, normalHeader, type KnownColumn } from './known-headers.ts'
import type { Origin } from './record.ts'
import { plainText, type Typed } from './xlsx/cell.ts'

export type Target = KnownColumn | { kind: 'extra'; at: number }

/** What each column of a sheet holds, by its number. */
export type Layout = { origin: Origin; targets: Map<number, Target> }

/** Columns that users add, the same over all sheets: by header, and by which of those with one header. */
export type Extras = { headers: string[]; placeOf(header: string, nth: number): number }

const UNTITLED = '(sem título)'

export function createExtras(maximum: number): Extras {
  const headers: string[] = []
  const places = new Map<string, number>()
  return {
    headers,
    placeOf(header, nth) {
      const shown = header.trim() || UNTITLED
      const key = `${normalHeader(shown)} ${nth}`
      const place = places.get(key) ?? headers.push(shown) - 1
      if (place >= maximum) throw new KeptFileError('tooManyColumns', `More than ${maximum} columns added`)
      places.set(key, place)
      return place
    },
  }
}

/** The columns of a sheet by its line of headers; undefined when the line is none of ours. */
export function layoutOf(cells: ReadonlyMap<number, Typed>, extras: Extras): Layout | undefined {
  const targets = new Map<number, Target>()
  const seen = new Set<string>()
  const repeats = new Map<string, number>()
  const ids = [...cells.values()].flatMap((value) => knownColumn(plainText(value))?.id ?? [])
  if (!ids.includes(NUMERO)) return undefined
  const headers = new Set([...cells.values()].map((value) => normalHeader(plainText(value))))
  if (['campo', 'de', 'para'].every((header) => headers.has(header)))
    throw new KeptFileError('difference', 'A workbook of a difference')

  for (const [column, value] of cells) {
    const header = plainText(value)
    const found = knownColumn(header)
    // A second column with a header of ours is the user's: a copy, made to be changed.
    if (found && !seen.has(found.id)) targets.set(column, found)
    else {
      const nth = (repeats.get(normalHeader(header)) ?? 0) + 1
      repeats.set(normalHeader(header), nth)
      targets.set(column, { kind: 'extra', at: extras.placeOf(header, nth) })
    }
    if (found) seen.add(found.id)
  }
  const origin = seen.has('motivo') ? 'left' : seen.has('quase') ? 'misses' : 'result'
  return { origin, targets }
}

/** Gives a column that has cells and no header a place among those of the user. */
export function untitledTarget(layout: Layout, column: number, extras: Extras): Target {
  const untitled = [...layout.targets].filter(
    ([, target]) => target.kind === 'extra' && isUntitled(target.at),
  )
  const target: Target = { kind: 'extra', at: extras.placeOf('', untitled.length + 1) }
  layout.targets.set(column, target)
  return target

  function isUntitled(at: number): boolean {
    return extras.headers[at] === UNTITLED
  }
}
