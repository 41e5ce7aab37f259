import { CHUNK_ROWS } from '../search/ports.ts'
import { entriesOf } from './entries.ts'
import { rowsOfChunk } from './lines.ts'
import { isNarrowed, positionsOf, type Choice } from './positions.ts'
import type { StoredResult } from './port.ts'
import { unpackBytes } from './unpack.ts'

export type PageRequest = Omit<Choice, 'holds'> & { pagina: number; tamanho: number }

/** Rows as the JSON texts they were kept as: nothing is parsed on the way out. */
export type RowsPage = { rows: string[]; total: number }

/** One page of the chosen rows. Only the chunks that hold its rows are opened. */
export async function readPage(result: StoredResult, request: PageRequest): Promise<RowsPage> {
  const { pagina, tamanho } = request
  const from = (pagina - 1) * tamanho
  if (!isNarrowed(request)) {
    const { total } = result.summary
    const positions = Array.from({ length: Math.max(0, Math.min(tamanho, total - from)) }, (_, i) => from + i)
    return { rows: await rowsAt(result, positions), total }
  }
  const positions = await positionsOf(result, request)
  return { rows: await rowsAt(result, positions.slice(from, from + tamanho)), total: positions.length }
}

/** Control numbers of the chosen rows in their order, the first `most` of `total`. */
export async function readNumeros(
  result: StoredResult,
  choice: Choice,
  most: number,
): Promise<{ numeros: string[]; total: number }> {
  const positions = await positionsOf(result, choice)
  const entries = await entriesOf(result)
  const numeros = positions.slice(0, most).map((position) => entries[position]!.numero)
  return { numeros, total: positions.length }
}

/** The rows at some positions of a result, in the order given. */
export async function rowsAt(result: Pick<StoredResult, 'chunk'>, positions: number[]): Promise<string[]> {
  const chunks = new Map<number, Buffer[]>()
  for (const position of positions) {
    const number = Math.floor(position / CHUNK_ROWS)
    if (!chunks.has(number)) chunks.set(number, rowsOfChunk(await unpackBytes(await result.chunk(number))))
  }
  return positions.map((position) =>
    chunks.get(Math.floor(position / CHUNK_ROWS))![position % CHUNK_ROWS]!.toString('utf8'),
  )
}
