import { hash } from 'node:crypto'
import { unpack } from '../results/unpack.ts'
import type { Contratacao } from '../search/contratacao.ts'
import { compareRow, inOrder, type Finding, type Pair, type ResultFacts } from '../search/difference.ts'
import { CHUNK_ROWS } from '../search/ports.ts'
import type { SearchQuery } from '../search/query.ts'
import type { ResultRow } from '../search/row.ts'
import { comparedText } from '../search/row-changes.ts'
import type { SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'

/** A kept result, opened for comparing. */
export type OpenedResult = {
  id: number
  state: SearchState
  chunkCount: number
  chunk(number: number): Promise<Uint8Array>
}

/** What the index knows of these contratações, of those that it has. */
export type KnownNow = (numeros: string[]) => Promise<ReadonlyMap<string, Contratacao>>

/** A finding and where its row stands: in the newer result, or, when it left, in the older one. */
export type PlacedFinding = Finding & { side: 'older' | 'newer'; position: number }

type Seen = { position: number; print: string; isThere: boolean }

/** Chunks of the older result that are held while the newer one is gone through: orders differ a little. */
const CHUNKS_HELD = 8

/**
 * The difference between two results, as `difference` tells it, of results of any size: rows are gone through
 * chunk by chunk, and only those that are not the same are held against each other.
 */
export async function compareKept(
  older: OpenedResult,
  newer: OpenedResult,
  known: KnownNow,
): Promise<PlacedFinding[]> {
  const pair: Pair = { older: factsOf(older.state), newer: factsOf(newer.state) }
  const readOlder = reader(older)
  const seen = new Map<string, Seen>()
  for await (const { row, position } of rowsOf(older))
    seen.set(row.numeroControlePNCP, { position, print: printOf(row), isThere: false })

  const found: PlacedFinding[] = []
  for await (const { row, position } of rowsOf(newer)) {
    const before = seen.get(row.numeroControlePNCP)
    if (before) before.isThere = true
    if (before?.print === printOf(row)) continue
    const finding = compareRow(before && (await readOlder(before.position)), row, pair)
    if (finding) found.push({ ...finding, side: 'newer', position })
  }

  const left = [...seen].filter(([, { isThere }]) => !isThere)
  for (let from = 0; from < left.length; from += CHUNK_ROWS) {
    const some = left.slice(from, from + CHUNK_ROWS)
    const now = await known(some.map(([numero]) => numero))
    for (const [numero, { position }] of some) {
      const finding = compareRow(await readOlder(position), undefined, pair, now.get(numero))
      if (finding) found.push({ ...finding, side: 'older', position })
    }
  }
  return inOrder(found)
}

function factsOf({ query, finishedAt, coverage }: SearchState): ResultFacts {
  const { situacao } = query as SearchQuery
  return { situacao, at: brasiliaTime(Date.parse(finishedAt!)), coverage }
}

/** Of two rows with the same print there is nothing to tell. */
function printOf(row: ResultRow): string {
  return hash('sha1', `${row.bidiq.grupo} ${comparedText(row)}`, 'base64')
}

async function readChunk(result: OpenedResult, number: number): Promise<ResultRow[]> {
  return JSON.parse(await unpack(await result.chunk(number))) as ResultRow[]
}

async function* rowsOf(result: OpenedResult): AsyncGenerator<{ row: ResultRow; position: number }> {
  for (let number = 0; number < result.chunkCount; number++) {
    const rows = await readChunk(result, number)
    for (const [at, row] of rows.entries()) yield { row, position: number * CHUNK_ROWS + at }
  }
}

function reader(result: OpenedResult): (position: number) => Promise<ResultRow> {
  const held = new Map<number, ResultRow[]>()
  return async (position) => {
    const number = Math.floor(position / CHUNK_ROWS)
    const rows = held.get(number) ?? (await readChunk(result, number))
    held.delete(number)
    held.set(number, rows)
    const [oldest] = held.keys()
    if (held.size > CHUNKS_HELD) held.delete(oldest!)
    return rows[position % CHUNK_ROWS]!
  }
}
