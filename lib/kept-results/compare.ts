import { hash } from 'node:crypto'
import { rowsOfChunk } from '../results/lines.ts'
import { unpack, unpackBytes } from '../results/unpack.ts'
import type { IndexEntry } from '../search/answer.ts'
import type { Contratacao } from '../search/contratacao.ts'
import { compareRow, inOrder, type Finding, type Pair, type ResultFacts } from '../search/difference.ts'
import { CHUNK_ROWS } from '../search/ports.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Grupo, ResultRow } from '../search/row.ts'
import type { SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'

/** A kept result, opened for comparing. */
export type OpenedResult = {
  id: number
  state: SearchState
  chunkCount: number
  index(): Promise<Uint8Array>
  chunk(number: number): Promise<Uint8Array>
}

/** What the index knows of these contratações, of those that it has. */
export type KnownNow = (numeros: string[]) => Promise<ReadonlyMap<string, Contratacao>>

/** A finding and where its row stands: in the newer result, or, when it left, in the older one. */
export type PlacedFinding = Finding & { side: 'older' | 'newer'; position: number }

type Seen = { position: number; print: string; isThere: boolean }

/** A row that is not opened yet. Of two rows with the same print there is nothing to tell. */
type ClosedRow = { numero: string; position: number; print: string; text: string }

/** Chunks of the older result that are held while the newer one is gone through: orders differ a little. */
const CHUNKS_HELD = 8

/**
 * The difference between two results, as `difference` tells it, of results of any size: rows are gone through
 * chunk by chunk as texts, and only those that are not the same are parsed and held against each other.
 */
export async function compareKept(
  older: OpenedResult,
  newer: OpenedResult,
  known: KnownNow,
): Promise<PlacedFinding[]> {
  const pair: Pair = { older: factsOf(older.state), newer: factsOf(newer.state) }
  const readOlder = reader(older)
  const seen = new Map<string, Seen>()
  for await (const { numero, position, print } of rowsOf(older))
    seen.set(numero, { position, print, isThere: false })

  const found: PlacedFinding[] = []
  for await (const { numero, position, print, text } of rowsOf(newer)) {
    const before = seen.get(numero)
    if (before) before.isThere = true
    if (before?.print === print) continue
    const row = JSON.parse(text) as ResultRow
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

async function readChunk(result: OpenedResult, number: number): Promise<ResultRow[]> {
  return JSON.parse(await unpack(await result.chunk(number))) as ResultRow[]
}

async function* rowsOf(result: OpenedResult): AsyncGenerator<ClosedRow> {
  const index = JSON.parse(await unpack(await result.index())) as IndexEntry[]
  for (let number = 0; number < result.chunkCount; number++) {
    const rows = rowsOfChunk(await unpackBytes(await result.chunk(number)))
    for (const [at, row] of rows.entries()) {
      const text = row.toString('utf8')
      const position = number * CHUNK_ROWS + at
      const { numero, grupo } = index[position]!
      yield { numero, position, print: printOf(text, grupo), text }
    }
  }
}

/** What we say of a row comes last, and is no part of what the PNCP says. */
function printOf(text: string, grupo: Grupo): string {
  return hash('sha1', `${grupo} ${text.slice(0, text.lastIndexOf(',"bidiq":'))}`, 'base64')
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
