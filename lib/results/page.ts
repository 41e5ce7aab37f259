import type { IndexEntry } from '../search/answer.ts'
import type { Check } from '../search/checks.ts'
import { compareBy } from '../search/order.ts'
import { CHUNK_ROWS } from '../search/ports.ts'
import type { Ordenacao } from '../search/query.ts'
import type { Grupo } from '../search/row.ts'
import type { Tipo } from '../search/tipo.ts'
import { entriesOf } from './entries.ts'
import type { StoredResult } from './port.ts'
import { unpack } from './unpack.ts'

/** What rows of a result are narrowed by; each lists the values wanted. */
export type Facets = {
  uf?: string[]
  modalidade?: number[]
  esfera?: string[]
  municipio?: string[]
  grupo?: Grupo[]
  /** Of near misses: the rule that they fail. */
  regra?: string[]
  tipo?: Tipo[]
  /** Rows of which any of these is to be checked. */
  conferir?: Check[]
  /** Control numbers. */
  numero?: string[]
}

export type PageRequest = { pagina: number; tamanho: number; ordenacao?: Ordenacao; facets: Facets }

/** Rows as the JSON texts they were kept as: nothing is parsed on the way out. */
export type RowsPage = { rows: string[]; total: number }

/**
 * One page of a result, in the order of the result unless another is asked for. Only the chunks that hold
 * its rows are opened.
 */
export async function readPage(result: StoredResult, request: PageRequest): Promise<RowsPage> {
  const { pagina, tamanho, ordenacao, facets } = request
  const from = (pagina - 1) * tamanho
  const isNarrowed = ordenacao !== undefined || Object.values(facets).some((values) => values !== undefined)
  if (!isNarrowed) {
    const { total } = result.summary
    const positions = Array.from({ length: Math.max(0, Math.min(tamanho, total - from)) }, (_, i) => from + i)
    return { rows: await rowsAt(result, positions), total }
  }
  const index = await entriesOf(result)
  const positions = index
    .keys()
    .filter((position) => fits(index[position]!, facets))
    .toArray()
  if (ordenacao) {
    const compare = compareBy(ordenacao)
    positions.sort((a, b) => compare(index[a]!, index[b]!))
  }
  return { rows: await rowsAt(result, positions.slice(from, from + tamanho)), total: positions.length }
}

export type RowsRequest = {
  facets: Facets
  /** What must be true of a row beside the facets. */
  holds: (entry: IndexEntry) => boolean
  limit: number
}

/** The first rows, at most `limit`, that fit, in the order of the result; `total` counts all that do. */
export async function readFirst(result: StoredResult, request: RowsRequest): Promise<RowsPage> {
  const { facets, holds, limit } = request
  const index = await entriesOf(result)
  const positions = index
    .keys()
    .filter((position) => fits(index[position]!, facets) && holds(index[position]!))
    .toArray()
  return { rows: await rowsAt(result, positions.slice(0, limit)), total: positions.length }
}

/** The rows at some positions of a result, in the order given. */
export async function rowsAt(result: Pick<StoredResult, 'chunk'>, positions: number[]): Promise<string[]> {
  const chunks = new Map<number, string[]>()
  for (const position of positions) {
    const number = Math.floor(position / CHUNK_ROWS)
    if (!chunks.has(number)) chunks.set(number, splitRows(await unpack(await result.chunk(number))))
  }
  return positions.map((position) => chunks.get(Math.floor(position / CHUNK_ROWS))![position % CHUNK_ROWS]!)
}

/** One row a line; no JSON text has a bare line break. */
export function splitRows(chunk: string): string[] {
  return chunk.slice(1, -1).split(',\n')
}

function fits(entry: IndexEntry, facets: Facets): boolean {
  return (
    has(facets.uf, entry.uf) &&
    has(facets.modalidade, entry.modalidade) &&
    has(facets.esfera, entry.esfera) &&
    has(facets.municipio, entry.municipio) &&
    has(facets.grupo, entry.grupo) &&
    has(facets.regra, entry.regra ?? null) &&
    has(facets.tipo, entry.tipo) &&
    has(facets.numero, entry.numero) &&
    hasAny(facets.conferir, entry.conferir)
  )
}

function has<T>(wanted: T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value))
}

function hasAny<T>(wanted: T[] | undefined, values: T[] = []): boolean {
  return wanted === undefined || wanted.some((value) => values.includes(value))
}
