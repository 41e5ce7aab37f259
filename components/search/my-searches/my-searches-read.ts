import { createLoader } from 'nuqs'
import { permalinksOf } from '../../../lib/search/permalinks.ts'
import {
  MOST_RECENT,
  MOST_SAVED,
  nameFrom,
  type Asked,
  type LastResult,
  type MySearches,
  type RecentSearch,
  type SavedSearch,
} from './my-searches.ts'
import { PRESETS } from '../form/period.ts'
import { queryInUrl, queryUrlParsers } from '../query-url.ts'

/** A query may not be longer than an address may be. */
const MOST_ADDRESS = 16_000
const MOST_ECHO = 2_000

const loadUrl = createLoader(queryUrlParsers)

/** What is known to be ours of what was stored; the rest is left out. Undefined for what is no list of searches at all. */
export function readMySearches(data: unknown): MySearches | undefined {
  if (!isRecord(data)) return undefined
  return {
    recentes: listOf(data['recentes'], readRecent).slice(0, MOST_RECENT),
    salvas: listOf(data['salvas'], readSaved).slice(0, MOST_SAVED),
  }
}

/** Undefined for what is no saved search. */
export function readSaved(data: unknown): SavedSearch | undefined {
  if (!isRecord(data)) return undefined
  const { id, nome, periodo, savedAt, echo, last } = data
  const name = typeof nome === 'string' ? nameFrom(nome) : undefined
  const query = readQuery(data['query'])
  if (!name || !query || typeof id !== 'string' || !id) return undefined
  const preset = PRESETS.find((one) => one.id === periodo)?.id
  const result = readLast(last)
  return {
    id,
    nome: name,
    query,
    echo: readEcho(echo),
    savedAt: isInstant(savedAt) ? savedAt : new Date(0).toISOString(),
    ...(preset && { periodo: preset }),
    ...(result && { last: result }),
  }
}

function readRecent(data: unknown): RecentSearch | undefined {
  if (!isRecord(data)) return undefined
  const query = readQuery(data['query'])
  const last = readLast(data['last'])
  return query && last && { query, last, echo: readEcho(data['echo']) }
}

function readLast(data: unknown): LastResult | undefined {
  if (!isRecord(data)) return undefined
  const { searchId, at, total, complete } = data
  if (typeof searchId !== 'string' || !isInstant(at)) return undefined
  return { searchId, at, total: typeof total === 'number' ? total : null, complete: complete === true }
}

/** What the page itself would read from its address: fields and values that it does not know are left out. */
function readQuery(data: unknown): Asked | undefined {
  if (!isRecord(data)) return undefined
  const address = permalinksOf({ searchId: '', versao: 1, query: data }).question
  return address.length > MOST_ADDRESS
    ? undefined
    : queryInUrl(loadUrl(new URLSearchParams(address.split('?')[1])))
}

const readEcho = (data: unknown) => (typeof data === 'string' ? data.slice(0, MOST_ECHO) : '')
const isInstant = (data: unknown): data is string =>
  typeof data === 'string' && !Number.isNaN(Date.parse(data))
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

function listOf<T>(data: unknown, read: (item: unknown) => T | undefined): T[] {
  return Array.isArray(data) ? data.map(read).filter((item) => item !== undefined) : []
}
