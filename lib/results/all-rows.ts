import { CHUNK_ROWS } from '../search/ports.ts'
import { breathe } from './breathe.ts'
import { rowsOfChunk } from './lines.ts'
import { isNarrowed, positionsOf, type Choice } from './positions.ts'
import type { StoredResult } from './port.ts'
import { unpackBytes } from './unpack.ts'

/**
 * In another order than the result's, rows that follow one another come from anywhere in it: so many are picked up in
 * one passage through its chunks. About 50 MB; more would be faster, and fewer smaller.
 */
const PASSAGE_ROWS = 20_000

/** Chosen rows, as the UTF-8 of the JSON that they are kept as. `total` is known beforehand. */
export type Rows = { total: number; groups(): AsyncGenerator<Buffer[]> }

/**
 * Every chosen row of a result, however many, in groups of at most `CHUNK_ROWS`, in memory that does not grow with
 * them. The order and the count are those of `readPage`.
 */
export async function chooseRows(result: StoredResult, choice: Choice): Promise<Rows> {
  if (!isNarrowed(choice)) return { total: result.summary.total, groups: () => inTheirOrder(result) }
  const positions = await positionsOf(result, choice)
  // Picked up in the order of the result, a few rows are in as few chunks.
  const passage = choice.ordenacao ? PASSAGE_ROWS : CHUNK_ROWS
  return { total: positions.length, groups: () => inOrderOf(result, positions, passage) }
}

async function* inTheirOrder(result: StoredResult): AsyncGenerator<Buffer[]> {
  for (let number = 0; number < result.chunkCount; number++) yield openChunk(result, number)
}

async function* inOrderOf(
  result: StoredResult,
  positions: readonly number[],
  passage: number,
): AsyncGenerator<Buffer[]> {
  for (let from = 0; from < positions.length; from += passage) {
    const rows = await pickUp(result, positions.slice(from, from + passage))
    for (let at = 0; at < rows.length; at += CHUNK_ROWS) yield rows.slice(at, at + CHUNK_ROWS)
  }
}

/** Opens each chunk that has any of the rows once. */
async function pickUp(result: StoredResult, positions: readonly number[]): Promise<Buffer[]> {
  const wanted = Map.groupBy(positions.keys(), (place) => Math.floor(positions[place]! / CHUNK_ROWS))
  const rows = new Array<Buffer>(positions.length)
  for (const [number, places] of wanted) {
    const chunk = await openChunk(result, number)
    // Copies: a view would keep the whole chunk.
    for (const place of places) rows[place] = Buffer.from(chunk[positions[place]! % CHUNK_ROWS]!)
    await breathe()
  }
  return rows
}

async function openChunk(result: StoredResult, number: number): Promise<Buffer[]> {
  return rowsOfChunk(await unpackBytes(await result.chunk(number)))
}
