import type { Uf } from '../../../lib/search/ufs.ts'

export type Tile = { uf: Uf; row: number; column: number }

/** Where each UF stands in a grid of 6 columns that looks like Brazil, from 1, row by row. */
export const UF_TILES: readonly Tile[] = [
  ['', 'RR', '', 'AP', '', ''],
  ['', 'AM', 'PA', 'MA', 'CE', 'RN'],
  ['AC', 'RO', 'TO', 'PI', 'PE', 'PB'],
  ['', 'MT', 'DF', 'BA', 'SE', 'AL'],
  ['', 'MS', 'GO', 'MG', 'ES', ''],
  ['', 'PR', 'SP', 'RJ', '', ''],
  ['', 'RS', 'SC', '', '', 'EX'],
].flatMap((line, row) =>
  line.flatMap((uf, column) => (uf ? [{ uf: uf as Uf, row: row + 1, column: column + 1 }] : [])),
)

const DIRECTIONS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Where a key leads from a tile, among those that can be reached; undefined when it leads nowhere, or moves nothing.
 * Arrows go to the nearest in their direction, first by how far it lies in it, then by how far aside; Home and End to
 * the first and the last.
 */
export function tileAfter(key: string, from: Uf, reachable: readonly Tile[]): Uf | undefined {
  if (key === 'Home') return reachable[0]?.uf
  if (key === 'End') return reachable.at(-1)?.uf
  const direction = DIRECTIONS[key]
  const start = UF_TILES.find(({ uf }) => uf === from)
  if (!direction || !start) return undefined
  const [down, right] = direction
  const ahead = reachable
    .map((tile) => ({ uf: tile.uf, rows: tile.row - start.row, columns: tile.column - start.column }))
    .map(({ uf, rows, columns }) => ({
      uf,
      distance: rows * down + columns * right,
      aside: Math.abs(down ? columns : rows),
    }))
    // Beside it, a tile two rows away is in no one's direction.
    .filter(({ distance, aside }) => distance > 0 && (down !== 0 || aside === 0))
  return ahead.sort((a, b) => a.distance - b.distance || a.aside - b.aside)[0]?.uf
}
