import type { Contratacao } from '../search/contratacao.ts'
import type { KeptIndex } from './kept-job.ts'
import type { Place } from './records.ts'
import type { RowPlace, SortedRows } from './sort-rows.ts'

/** Contratações asked for at once. */
const AT_ONCE = 500

type Others = {
  /** Control numbers of the new result, and of the one that the file was made from, where it is still there. */
  newer: ReadonlySet<string>
  older: Iterable<string>
  /** What the index knows of these now, of those that it has. */
  known: (numeros: string[]) => Promise<Contratacao[]>
  /** Puts a record beside those of the file. */
  store: (record: Contratacao) => Place
}

/** Says of each row of a file whether the new result has it, and of the others what is known of them now. */
export async function sortOut(
  { byNumero, repeated, unnumbered }: SortedRows,
  { newer, older, known, store }: Others,
): Promise<KeptIndex> {
  const stayed: RowPlace[] = []
  const left: KeptIndex['left'] = []
  for (const [numero, row] of byNumero) {
    if (newer.has(numero)) stayed.push(row)
    else if (row.origin !== 'misses' || row.isMarked) left.push({ ...row, known: null })
  }
  for (let from = 0; from < left.length; from += AT_ONCE) {
    const some = left.slice(from, from + AT_ONCE)
    const rows = await known(some.map(({ numero }) => numero!))
    const places = new Map(rows.map((row) => [row.numeroControlePNCP, store(row)]))
    for (const row of some) row.known = places.get(row.numero!) ?? null
  }
  const withdrawn = [...older].filter((numero) => newer.has(numero) && !byNumero.has(numero))
  return {
    stayed,
    left,
    repeated: repeated.map((row) => ({ ...row, of: byNumero.get(row.numero!)! })),
    unnumbered,
    withdrawn,
  }
}
