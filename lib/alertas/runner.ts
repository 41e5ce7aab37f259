import { AppError, type ErrorCode } from '../errors.ts'
import type { Logger } from '../log.ts'
import type { ResultStore, StoredResult } from '../results/port.ts'
import type { KeptResults } from '../kept-results/port.ts'
import { isEnded, type SearchState } from '../search/state.ts'
import type { Searches } from '../searches/searches.ts'
import type { AlertStore, ClaimedAlert } from './port.ts'
import { queryAt } from './schedule.ts'

/** What an alert remembers and compares is bounded; a wider question is better asked on the page. */
export const MAX_ALERT_ROWS = 20_000
/** Searches of alerts that go on at a time, in all replicas: who searches on the page must not wait behind them. */
const MOST_AT_ONCE = 4
const LOOK_AGAIN_MS = 2_000
/** What is known already is answered in less: at 07:00 the next alerts are not kept waiting for a look. */
const MOMENT_MS = 1_000
/** A full queue or a store that is away is given time. */
const WAIT_MS = 60_000
const LEASE_MS = 120_000
/** A national search takes hours when the PNCP is slow; more than this, it is given up. */
const MOST_MS = 6 * 3_600_000

const PASSING: readonly ErrorCode[] = ['store_unavailable', 'rate_limited', 'source_unavailable']

const TOO_MANY =
  'Mais de 20.000 contratações atendem a este alerta. Mude a pesquisa dele: escolha menos UFs ou mais palavras.'
const TOO_LONG = 'A pesquisa não terminou em 6 horas. Ela será feita de novo no próximo horário.'
const CANCELLED = 'A pesquisa foi interrompida. Ela será feita de novo.'
const GONE = 'O resultado não pôde ser guardado para comparar. A pesquisa será feita de novo.'

export type RunnerDeps = {
  store: AlertStore
  searches: Pick<Searches, 'start' | 'cancel' | 'wait'>
  results: Pick<ResultStore, 'read'>
  kept: Pick<KeptResults, 'find'>
  clock: () => number
  log: Logger
}

/**
 * Runs alerts when they are due, each by one replica at a time. All that a run is stands in the store, from the search
 * that it began to what it found: whoever looks next, after a restart or in another replica, goes on from there. A look
 * is short; it waits no longer than a moment for a search.
 */
export function createAlertRunner(
  { store, searches, results, kept, clock, log }: RunnerDeps,
  { momentMs = MOMENT_MS } = {},
) {
  async function look(alert: ClaimedAlert, signal: AbortSignal): Promise<void> {
    const { id, turn } = alert
    const search = alert.search ?? (await begin(alert))
    if (!search) return
    const state = await searches.start(search.id, search.query!)
    if (isEnded(state)) return end(alert, state)
    const soon = await searches.wait(search.id, momentMs, signal)
    if (isEnded(soon)) return end(alert, soon)
    if (clock() - search.startedAt < MOST_MS) {
      await store.leave(id, turn, clock() + LOOK_AGAIN_MS)
      return
    }
    await searches.cancel(search.id)
    await fail(alert, state, TOO_LONG)
  }

  /** The search is written down before it is begun: whoever comes after a crash begins the same. */
  async function begin({ id, turn, query, askedAt }: ClaimedAlert) {
    const startedAt = clock()
    const search = { id: crypto.randomUUID(), query: queryAt(query!, askedAt, startedAt), startedAt }
    return (await store.started(id, turn, search)) ? search : undefined
  }

  async function end(alert: ClaimedAlert, state: SearchState): Promise<void> {
    if (state.status !== 'completed') return fail(alert, state, state.error?.message ?? CANCELLED)
    if (state.summary!.total > MAX_ALERT_ROWS) return fail(alert, state, TOO_MANY)
    const result = await resultOf(state)
    if (!result) return fail(alert, state, GONE)
    const numbers = Array.from({ length: result.chunkCount }, (_, number) => number)
    const chunks = await Promise.all(numbers.map((number) => result.chunk(number)))
    const run = await store.record(alert.id, alert.turn, { state, chunks, now: clock() })
    if (run)
      log.info({ alert: alert.id, searchId: run.id, news: run.news, complete: run.complete }, 'Alert ran')
  }

  async function resultOf({ searchId, versao }: SearchState): Promise<StoredResult | undefined> {
    return (await results.read(searchId, versao)) ?? (await kept.find(searchId, versao))?.result
  }

  async function fail(
    { id, turn }: ClaimedAlert,
    { searchId, versao }: Pick<SearchState, 'searchId' | 'versao'>,
    message: string,
  ): Promise<void> {
    log.warn({ alert: id, searchId, reason: message }, 'Alert without an answer')
    await store.failed(id, turn, { searchId, versao, message, now: clock() })
  }

  /** What goes wrong with one alert costs the others nothing; what does not pass by itself ends its run. */
  async function tryToLook(alert: ClaimedAlert, signal: AbortSignal): Promise<void> {
    try {
      await look(alert, signal)
    } catch (err) {
      const error = AppError.from(err)
      const isPassing = PASSING.includes(error.code)
      log[isPassing ? 'warn' : 'error']({ err, alert: alert.id }, 'Alert left for later')
      const searchId = alert.search?.id ?? crypto.randomUUID()
      const leaving = isPassing
        ? store.leave(alert.id, alert.turn, clock() + WAIT_MS)
        : fail(alert, { searchId, versao: 1 }, error.publicMessage)
      await leaving.catch(() => {})
    }
  }

  return {
    /** Looks at all that is due now. */
    async run(signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        const claimed = await store.claim(clock(), { leaseMs: LEASE_MS, most: MOST_AT_ONCE })
        if (claimed.length === 0) return
        await Promise.all(claimed.map((alert) => tryToLook(alert, signal)))
      }
    },
  }
}
