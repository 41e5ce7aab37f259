import { parseControlNumber } from '../search/contratacao.ts'
import type { Item, ItemReader } from '../search/item.ts'
import { SourceError } from '../search/ports.ts'
import type { SourceStatus } from './attempts.ts'
import type { Tally } from './fields.ts'
import type { PoliteClient } from './polite-client.ts'
import { itensOf, readItem } from './wire-itens.ts'

/** Page sizes to try, the best first. */
const SIZES = [500, 100, 50, 10] as const
/** No contratação has so many items: a source that never comes to an end is not read for ever. */
const MOST_PAGES = 400

type ReadOptions = { signal: AbortSignal; background: boolean | undefined }
type Options = { baseUrl: string; http: PoliteClient<'itens'>; now?: () => number }

/** The items of one contratação, from `https://pncp.gov.br/api/pncp`. */
export function createItemReader({
  baseUrl,
  http,
  now = Date.now,
}: Options): ItemReader & { status(): SourceStatus } {
  const base = baseUrl.replace(/\/+$/, '')
  const failure = (reason: SourceError['reason'], message: string) =>
    new SourceError('itens', reason, `itens: ${message}`)
  /** What the source is known to serve; it only shrinks, until the process ends. */
  let size: number = SIZES[0]

  /** The records of a page; undefined when there is no such page. */
  async function readPage(path: string, page: number, options: ReadOptions): Promise<unknown[] | undefined> {
    for (;;) {
      const url = `${base}/${path}?pagina=${page}&tamanhoPagina=${size}`
      const answer = await http.get(url, {
        ...options,
        asked: 'record',
        isExpected: (json) => itensOf(json) !== undefined,
      })
      if (answer.kind === 'json') return itensOf(answer.json)
      if (answer.kind === 'empty' || page > 1) return undefined
      const smaller = SIZES.find((each) => each < size)
      if (smaller === undefined) throw failure('refused', answer.message)
      size = smaller
    }
  }

  return {
    health: () => http.status().state,
    status: http.status,

    async readItens(numeroControlePNCP, signal, { background } = {}) {
      const parts = parseControlNumber(numeroControlePNCP)
      if (!parts) throw new RangeError(`Not a control number: ${numeroControlePNCP}`)
      const path = `v1/orgaos/${parts.cnpj}/compras/${parts.ano}/${parts.sequencial}/itens`
      const found = new Map<number | string, Item>()
      const dirty: Tally = new Map()
      for (let page = 1; page <= MOST_PAGES; page++) {
        const records = await readPage(path, page, { signal, background })
        const before = found.size
        for (const record of records ?? []) {
          const item = readItem(record, dirty)
          if (!item) throw failure('contract', `${numeroControlePNCP}: an item that is no object`)
          // Rows repeat across pages; an item without a number is told by all it says.
          found.set(item.numeroItem ?? JSON.stringify(item), item)
        }
        if (!records || found.size === before || isLast(records.length, size)) {
          if (dirty.size > 0)
            http.log('info', 'fields lost', { source: 'itens', dirty: Object.fromEntries(dirty) })
          return { itens: [...found.values()], lidoEm: now() }
        }
      }
      throw failure('contract', `${numeroControlePNCP}: more than ${MOST_PAGES} pages of items`)
    },
  }
}

/** A page shorter than asked is the last, unless it is as long as a source would make it that serves less at a time. */
function isLast(length: number, size: number): boolean {
  return length < size && length % 10 !== 0
}
