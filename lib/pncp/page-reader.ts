import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { Contratacao } from '../search/contratacao.ts'
import { SourceError } from '../search/ports.ts'
import type { ReadPageOptions, RejectedRecord, SourcePage, SweepWindow } from '../search/ports.ts'
import type { Tally } from './fields.ts'
import { createPageSizes } from './page-size.ts'
import type { PoliteClient } from './polite-client.ts'
import type { PageAsked } from './window-params.ts'

/** What sets one paged API apart from the other. `Asked`: what its rows are chosen by. */
export type PagedApi<Asked> = {
  http: PoliteClient
  /** Page sizes to try, the best first. */
  sizes: readonly [number, ...number[]]
  maxWindowRows: number
  urlOf(window: Asked, asked: PageAsked): string
  /** Undefined when the JSON is not this API's envelope. */
  envelopeOf(json: unknown): { items: unknown[]; total: number } | undefined
  readRow(raw: unknown, tally: Tally): Contratacao | RejectedRecord
  now: () => number
}

export type PageReader<Asked> = {
  readPage(window: Asked, options: ReadPageOptions): Promise<SourcePage>
  notes(): string[]
}

/** Reads whole pages: settles the page size, tells "nothing there" from "could not ask", and cleans the rows. */
export function createPageReader<Asked = SweepWindow>(api: PagedApi<Asked>): PageReader<Asked> {
  const { http } = api
  const { source, log } = http
  const sizes = createPageSizes({ source, ladder: api.sizes, log, now: api.now })
  const smallest = Math.min(...api.sizes)
  const failure = (reason: SourceError['reason'], message: string) =>
    new SourceError(source, reason, `${source}: ${message}`)

  async function readPage(window: Asked, options: ReadPageOptions): Promise<SourcePage> {
    const { page, reverse, signal, background } = options
    let size = options.pageSize ?? sizes.current()
    let refusal: string | undefined
    let readAgain = false

    for (;;) {
      const answer = await http.get(api.urlOf(window, { page, size, reverse }), {
        signal,
        background,
        asked: 'page',
        isExpected: (json) => api.envelopeOf(json) !== undefined,
      })

      if (answer.kind === 'bad-request') {
        const { message } = answer
        const meaning = meaningOf400(message, page, page * size <= api.maxWindowRows)
        if (meaning === 'empty') return emptyPage(page, size)
        const smaller = meaning === 'page-size' ? sizes.below(size) : undefined
        refusal ??= message
        if (smaller === undefined) throw failure('refused', refusal)
        if (page > 1) {
          // The same page number at another size is other rows: the sweep has to begin again.
          sizes.learn(smaller)
          throw failure('refused', `page size changed during a reading: ${message}`)
        }
        size = smaller
        continue
      }

      const envelope = answer.kind === 'json' ? api.envelopeOf(answer.json) : undefined
      if (!envelope) return emptyPage(page, size)
      const { items, total } = envelope
      if (refusal !== undefined) sizes.learn(size)

      const expected = Math.min(Math.max(total - (page - 1) * size, 0), size)
      if (items.length !== expected) {
        log('warn', 'page is not as long as declared', { source, page, size, total, items: items.length })
        if (page === 1 && items.length < expected && !readAgain) {
          readAgain = true
          continue
        }
        if (page === 1 && items.length === 0)
          throw failure('contract', `an empty first page of ${total} rows`)
      }
      // Too many are only repeats (the PNCP sends some rows twice): the offsets stay as asked.
      if (items.length < expected) {
        const served = Math.max(items.length, smallest)
        if (page === 1 && total >= size) sizes.learn(served)
        size = served
      }
      const rows = await readRows(items, signal)
      return { ...rows, declared: total, pageSize: size, pages: Math.ceil(total / size) }
    }
  }

  async function readRows(items: unknown[], signal: AbortSignal) {
    const rows: SourcePage['rows'] = []
    const rejected: RejectedRecord[] = []
    const dirty: Tally = new Map()
    const lidoEm = api.now()
    for (const [index, item] of items.entries()) {
      if (index > 0 && index % ROWS_PER_TURN === 0) {
        await yieldToOthers()
        signal.throwIfAborted()
      }
      const row = api.readRow(item, dirty)
      if ('reason' in row && !('objetoCompra' in row)) rejected.push(row)
      else rows.push({ contratacao: row, fonte: source, lidoEm })
    }
    report(items.length, rejected, dirty)
    return { rows, rejected }
  }

  function report(count: number, rejected: RejectedRecord[], dirty: Tally) {
    if (count >= ENOUGH_TO_JUDGE && rejected.length > count / 2) {
      throw failure('contract', `${rejected.length} of ${count} records rejected: ${rejected[0]?.reason}`)
    }
    if (rejected.length > 0) log('warn', 'records rejected', { source, rejected: rejected.slice(0, 5) })
    if (dirty.size > 0) {
      const changed = count >= ENOUGH_TO_JUDGE && [...dirty.values()].some((lost) => lost > count / 2)
      log(changed ? 'warn' : 'info', 'fields lost', { source, rows: count, dirty: Object.fromEntries(dirty) })
    }
  }

  return { readPage, notes: sizes.notes }
}

const ROWS_PER_TURN = 200
const ENOUGH_TO_JUDGE = 10

/**
 * On a first page any 400 that names no other cause may be about the size; on later ones it is the end.
 * "Janela muito grande" inside the known window means that the source has come to allow less.
 */
function meaningOf400(
  message: string,
  page: number,
  insideWindow: boolean,
): 'page-size' | 'empty' | 'refused' {
  if (/required request parameter/i.test(message)) return 'refused'
  if (/janela de resultados/i.test(message)) return insideWindow ? 'page-size' : 'refused'
  if (/tamanho d[ea] p[aá]gina|tamanhoPagina|tam_pagina/i.test(message)) return 'page-size'
  return page > 1 ? 'empty' : 'page-size'
}

function emptyPage(page: number, pageSize: number): SourcePage {
  return { rows: [], rejected: [], declared: page === 1 ? 0 : null, pageSize, pages: 0 }
}
