import { setImmediate as tick } from 'node:timers/promises'
import type { SourcedContratacao } from '../search/contratacao.ts'
import type { Demand } from '../search/demand.ts'
import type { MatchPlan } from '../search/match-plan.ts'
import type {
  Acervo,
  EncodedAnswer,
  EncodedExplanation,
  KnownRows,
  Republication,
  RowHistory,
  Survey,
  WordIndex,
} from '../search/ports.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { createStoreThread, type StoreThread } from './thread.ts'

/** Rows turned into text before the event loop gets a turn. */
const ROWS_PER_TEXT = 250
const READERS = 3
/** An answer over more UFs than this takes long: it must not stand before the small ones. */
const MANY_UFS = 9

/**
 * An acervo off the event loop: one thread writes, so that a large import never stands before a search; the
 * others read, one of them small answers only. Each holds a store, opened by `workerFile`, whose methods are those of the port with rows as texts.
 */
export function createThreadedAcervo(workerFile: string, workerData: unknown): Acervo & WordIndex {
  const writer = createStoreThread(workerFile, workerData)
  const readers = Array.from({ length: READERS }, () => createStoreThread(workerFile, workerData))
  // Readers wait for the migrations of the writer, then start at once: the first search must not wait for a thread.
  const opened = writer.call('status')
  opened.then(() => Promise.all(readers.map((reader) => reader.call('status')))).catch(() => {})

  async function read<T>(method: string, ...args: unknown[]): Promise<T> {
    await opened.catch(() => {})
    return idlest(readers).call<T>(method, ...args)
  }

  async function answer(plan: MatchPlan, maxRows: number): Promise<EncodedAnswer> {
    await opened.catch(() => {})
    const threads = plan.query.ufs.length > MANY_UFS ? readers.slice(1) : readers
    return idlest(threads).call<EncodedAnswer>('answer', plan, maxRows)
  }

  return {
    beginSweep: (window, source, options) => writer.call<Sweep>('beginSweep', window, source, options),
    recordPage: async (sweepId, { rows, ...page }) =>
      writer.call<Sweep>('recordPage', sweepId, { ...page, rows: await toTexts(rows) }),
    restartSweep: (sweepId) => writer.call('restartSweep', sweepId),
    endSweep: (sweepId, end) => writer.call<Sweep>('endSweep', sweepId, end),
    dropSweep: (sweepId) => writer.call('dropSweep', sweepId),
    sweeps: (filter) => read<Sweep[]>('sweeps', filter),
    markAbsent: (sweepId, now) => writer.call<string[]>('markAbsent', sweepId, now),
    upsert: async (rows) => writer.call('upsert', await toTexts(rows)),
    remove: (numero) => writer.call('remove', numero),
    answer,
    // May look at every row there is: the reader for small answers stays free.
    explain: async (plan, perRule) => {
      await opened.catch(() => {})
      return idlest(readers.slice(1)).call<EncodedExplanation>('explain', plan, perRule)
    },
    count: (plan, uf) => read<number>('count', plan, uf),
    has: (numero) => read<boolean>('has', numero),
    republications: (numero) => read<Republication[]>('republications', numero),
    history: (numero) => read<RowHistory | undefined>('history', numero),
    known: (plan, uf) => read<KnownRows>('known', plan, uf),
    addDemand: (asked, now) => writer.call('addDemand', asked, now),
    demand: (now) => read<Demand[]>('demand', now),
    municipios: (uf) => read('municipios', uf),
    itens: (numero, now) => read('itens', numero, now),
    recordItens: (numero, reading) => writer.call('recordItens', numero, reading),
    recordItensFailure: (numero, failure) => writer.call('recordItensFailure', numero, failure),
    askItens: (numeros, now) => writer.call('askItens', numeros, now),
    nextItens: (options) => read<string[]>('nextItens', options),
    itemScope: (plan, options) => read('itemScope', plan, options),
    survey: (plan, phrases) => read<Survey>('survey', plan, phrases),
    matchesAny: (plan) => read<boolean | null>('matchesAny', plan),
    // One of them keeps the vocabulary.
    similar: async (word) => {
      await opened.catch(() => {})
      return readers.at(-1)!.call<string[]>('similar', word)
    },
    identity: () => read<string>('identity'),
    status: () => read('status'),
    async close() {
      await Promise.all([...readers, writer].map((thread) => thread.call('close')))
    },
  }
}

async function toTexts(rows: SourcedContratacao[]): Promise<string[]> {
  const texts: string[] = []
  for (let from = 0; from < rows.length; from += ROWS_PER_TEXT) {
    if (from > 0) await tick()
    texts.push(JSON.stringify(rows.slice(from, from + ROWS_PER_TEXT)))
  }
  return texts
}

function idlest(threads: StoreThread[]): StoreThread {
  return threads.reduce((best, thread) => (thread.pending() < best.pending() ? thread : best))
}
