import type { Uf } from '../../lib/search/ufs.ts'

/** Where each UF stands in a grid of 6 columns that looks like Brazil, from 1, row by row. */
export const UF_TILES: readonly { uf: Uf; row: number; column: number }[] = [
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
