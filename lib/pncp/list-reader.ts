import { parseControlNumber } from '../search/contratacao.ts'
import { SourceError } from '../search/ports.ts'
import type { Tally } from './fields.ts'
import { isRecord } from './fields.ts'
import type { PoliteClient } from './polite-client.ts'

/** Page sizes to try, the best first. */
const SIZES = [500, 100, 50, 10] as const
/** No contratação has so many: a source that never comes to an end is not read for ever. */
const MOST_PAGES = 400

type ReadOptions = { signal: AbortSignal; background?: boolean | undefined }
type Options<T> = {
  baseUrl: string
  http: PoliteClient<'itens'>
  /** What hangs below the contratação: `itens`, `arquivos`… */
  resource: string
  /** A record, cleaned; undefined when it is no object. */
  read: (raw: unknown, dirty: Tally, numeroControlePNCP: string) => T | undefined
  /** What tells records apart: they repeat across pages. */
  keyOf: (record: T) => number | string
}

/** Reads whole lists below a contratação, from `https://pncp.gov.br/api/pncp`. */
export function createListReader<T>({ baseUrl, http, resource, read, keyOf }: Options<T>) {
  const base = baseUrl.replace(/\/+$/, '')
  const failure = (reason: SourceError['reason'], message: string) =>
    new SourceError('itens', reason, `${resource}: ${message}`)
  /** What the source is known to serve; it only shrinks, until the process ends. */
  let size: number = SIZES[0]

  /** The records of a page; undefined when there is no such page. */
  async function readPage(path: string, page: number, options: ReadOptions): Promise<unknown[] | undefined> {
    for (;;) {
      const url = `${base}/${path}?pagina=${page}&tamanhoPagina=${size}`
      const answer = await http.get(url, {
        signal: options.signal,
        background: options.background ?? false,
        asked: 'record',
        isExpected: (json) => recordsOf(json) !== undefined,
      })
      if (answer.kind === 'json') return recordsOf(answer.json)
      if (answer.kind === 'empty' || page > 1) return undefined
      const smaller = SIZES.find((each) => each < size)
      if (smaller === undefined) throw failure('refused', answer.message)
      size = smaller
    }
  }

  /**
   * Every record, as the PNCP lists them; none is an empty list.
   *
   * @throws {SourceError} when they could not be had whole. Aborting `signal` rejects with its reason.
   * @throws {RangeError} when it is no control number.
   */
  return async function readAll(numeroControlePNCP: string, options: ReadOptions): Promise<T[]> {
    const parts = parseControlNumber(numeroControlePNCP)
    if (!parts) throw new RangeError(`Not a control number: ${numeroControlePNCP}`)
    const path = `v1/orgaos/${parts.cnpj}/compras/${parts.ano}/${parts.sequencial}/${resource}`
    const found = new Map<number | string, T>()
    const dirty: Tally = new Map()
    for (let page = 1; page <= MOST_PAGES; page++) {
      const records = await readPage(path, page, options)
      const before = found.size
      for (const raw of records ?? []) {
        const record = read(raw, dirty, numeroControlePNCP)
        if (!record) throw failure('contract', `${numeroControlePNCP}: a record that is no object`)
        found.set(keyOf(record), record)
      }
      if (!records || found.size === before || isLast(records.length, size)) {
        if (dirty.size > 0)
          http.log('info', 'fields lost', { source: resource, dirty: Object.fromEntries(dirty) })
        return [...found.values()]
      }
    }
    throw failure('contract', `${numeroControlePNCP}: more than ${MOST_PAGES} pages`)
  }
}

/** The records of a page: a bare array, or the envelope that other endpoints use. Undefined when it is neither. */
export function recordsOf(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json as unknown[]
  return isRecord(json) && Array.isArray(json.data) ? (json.data as unknown[]) : undefined
}

/** A page shorter than asked is the last, unless it is as long as a source would make it that serves less at a time. */
function isLast(length: number, size: number): boolean {
  return length < size && length % 10 !== 0
}
