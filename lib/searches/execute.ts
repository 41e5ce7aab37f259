import { AppError } from '../errors.ts'
import { CancelledError, type JobHandler } from '../jobs/port.ts'
import type { Lost } from '../progress/port.ts'
import { ResultTooLargeError } from '../results/port.ts'
import { TooManyRowsError } from '../search/answer.ts'
import { type SearchEvent } from '../search/events.ts'
import { applyEvent } from '../search/apply-event.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Outcome } from '../search/run.ts'
import { isEnded, type SearchState } from '../search/state.ts'
import { answer } from './answer.ts'
import type { SearchDeps } from './deps.ts'
import { makeExcel } from './excel-step.ts'
import { keepResult } from './keep-result.ts'
import { Keeper } from './keeper.ts'
import { LostError } from './lost-error.ts'
import { completedMessage, MESSAGES } from './messages.ts'
import { Teller, type TellerOptions } from './teller.ts'
import { untilAvailable } from './until-available.ts'

const NEVER = new AbortController().signal
/** A Redis that was emptied may be away again: so long it is tried to take a search in anew. */
const TAKE_IN_MS = 60_000

type Options = {
  /** Takes a search that the log has forgotten in again, as far as it had come. */
  resubmit: (state: SearchState) => Promise<unknown>
}

/** Runs queued searches: reads, answers, keeps the rows, makes the file, and tells it all. */
export function createExecutor(deps: SearchDeps, { resubmit }: Options): JobHandler {
  return async (searchId, given) => {
    const lost = new AbortController()
    const signal = AbortSignal.any([given, lost.signal])
    const leaving = leavingOf(signal)
    const onLost = (how: Lost, state: SearchState | undefined) => {
      lost.abort(new LostError(how))
      if (how === 'superseded' || !state) return
      untilAvailable(() => resubmit(state), { signal: NEVER, forMs: TAKE_IN_MS }).catch((err: unknown) =>
        deps.log.error({ err, searchId }, 'Forgotten search not taken in again'),
      )
    }
    try {
      await takeUp(deps, searchId, signal, { onLost, leaving })
    } catch (error) {
      // Whoever has the search now tells the rest.
      if (!leaving.aborted && !(error instanceof LostError)) throw error
    }
  }
}

/** Aborts when a run has nothing to tell any more, and not when its user cancelled it: that is still to be told. */
function leavingOf(signal: AbortSignal): AbortSignal {
  const leaving = new AbortController()
  const leave = () => {
    if (!(signal.reason instanceof CancelledError)) leaving.abort(signal.reason)
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave)
  return leaving.signal
}

async function takeUp(
  deps: SearchDeps,
  searchId: string,
  signal: AbortSignal,
  options: TellerOptions,
): Promise<void> {
  const { progress, log } = deps
  const state = await untilAvailable(() => progress.state(searchId), { signal: options.leaving })
  if (!state || isEnded(state)) return
  const onReopened = () => keeper.again()
  const teller = await Teller.open(deps, { ...state, status: 'running' }, { ...options, onReopened })
  const keeper = new Keeper(deps.results, teller)
  const { ufs } = state.query as SearchQuery
  const mode = progress.status().mode === 'redis' ? 'Redis' : 'in-memory'
  log.info(`Created progress tracker: ${searchId} (${ufs.length} UFs) [mode: ${mode}]`)
  const startedAt = performance.now()
  try {
    await runToItsEnd(deps, teller, keeper, signal, options.leaving)
  } finally {
    teller.close()
    const { status, summary } = teller.state
    const ms = Math.round(performance.now() - startedAt)
    log.info(
      { searchId, status, total: summary?.total, ms },
      isEnded(teller.state) ? 'Search ended' : 'Search left',
    )
  }
}

async function runToItsEnd(
  deps: SearchDeps,
  teller: Teller,
  keeper: Keeper,
  signal: AbortSignal,
  leaving: AbortSignal,
): Promise<void> {
  try {
    const outcome = await answer(deps, teller, keeper, signal)
    const finishedAt = new Date(deps.clock()).toISOString()
    // The file tells the coverage too, so it is made when that is known.
    if (!outcome.isBlind) await makeExcel(deps, teller, outcome, finishedAt, signal)
    await finish(deps, teller, keeper, endOf(teller, outcome, finishedAt), leaving)
  } catch (error) {
    if (leaving.aborted || error instanceof LostError) throw error
    const isExpected = error instanceof CancelledError || limitMessage(error) !== undefined
    if (!isExpected) deps.log.error({ err: error, searchId: teller.state.searchId }, 'Search failed')
    await finish(deps, teller, keeper, failureOf(teller, error, deps.clock()), leaving)
  }
}

function endOf(
  { state: { versao } }: Teller,
  { summary, coverage, isBlind }: Outcome,
  finishedAt: string,
): SearchEvent {
  const ending = { versao, coverage, summary, finishedAt }
  if (!isBlind) return { type: 'completed', message: completedMessage(summary, coverage), ...ending }
  return {
    type: 'failed',
    message: MESSAGES.blind,
    ...ending,
    error: { code: 'source_unavailable', message: MESSAGES.blind },
  }
}

function failureOf({ state }: Pick<Teller, 'state'>, error: unknown, now: number): SearchEvent {
  const { versao, summary, coverage } = state
  const ending = { versao, coverage, summary, finishedAt: new Date(now).toISOString() }
  if (error instanceof CancelledError) return { type: 'cancelled', message: MESSAGES.cancelled, ...ending }
  const { code, message } = reasonOf(error)
  return { type: 'failed', message, ...ending, error: { code, message } }
}

function reasonOf(error: unknown): { code: string; message: string } {
  const limit = limitMessage(error)
  if (limit !== undefined) return { code: 'invalid_request', message: limit }
  if (error instanceof AppError && error.code === 'store_unavailable') return error.toPublic()
  return { code: 'internal', message: MESSAGES.failed }
}

function limitMessage(error: unknown): string | undefined {
  if (error instanceof TooManyRowsError) return MESSAGES.tooMany(error.limit)
  return error instanceof ResultTooLargeError ? MESSAGES.tooLarge : undefined
}

/** The result learns of the end first, so that whoever hears of it finds the ending there. */
async function finish(
  deps: SearchDeps,
  teller: Teller,
  keeper: Keeper,
  event: SearchEvent,
  leaving: AbortSignal,
): Promise<void> {
  await teller.end(event, async (terminal) => {
    const ending = { state: applyEvent(teller.state, event), terminal }
    await untilAvailable(() => keeper.end(ending), { signal: leaving })
    const { answer } = keeper
    if (event.type === 'completed' && answer) await keepResult(deps, ending, answer)
  })
  await keeper.confirm(leaving)
}

/** Tells the end of a search that nobody will run any more. */
export async function tellAbandoned(deps: SearchDeps, searchId: string): Promise<void> {
  const state = await deps.progress.state(searchId)
  if (!state || isEnded(state)) return
  const leaving = new AbortController().signal
  const teller = await Teller.open(deps, state, { onLost: () => {}, leaving })
  const keeper = new Keeper(deps.results, teller)
  await finish(deps, teller, keeper, failureOf(teller, new Error('Abandoned'), deps.clock()), leaving)
}
