import { CancelledError, type JobHandler } from '../jobs/port.ts'
import { TooManyRowsError } from '../search/answer.ts'
import type { SearchEvent } from '../search/events.ts'
import { matchPlan } from '../search/match-plan.ts'
import type { SearchQuery } from '../search/query.ts'
import { runSearch, type Outcome } from '../search/run.ts'
import type { Progress } from '../search/state.ts'
import type { SearchDeps } from './deps.ts'
import { EAGER_ROWS, obtainExcel, readyExcel } from './excel.ts'
import { completedMessage, MESSAGES, progressMessage, resultMessage } from './messages.ts'
import { Teller } from './teller.ts'

/** A superseded run stops without a word: the newer one tells the story. */
class SupersededError extends Error {}

const ENDED = new Set(['completed', 'failed', 'cancelled'])
const UF_ENDED = new Set(['done', 'known', 'incomplete', 'failed'])

/** Runs queued searches: reads, answers, keeps the rows, makes the file, and tells it all. Never rejects. */
export function createExecutor(deps: SearchDeps): JobHandler {
  return async (searchId, cancelled) => {
    const { progress, log } = deps
    const state = await progress.state(searchId)
    if (!state || ENDED.has(state.status)) return
    const superseded = new AbortController()
    const signal = AbortSignal.any([cancelled, superseded.signal])
    const teller = await Teller.open(deps, { ...state, status: 'running' }, () =>
      superseded.abort(new SupersededError()),
    )
    const { ufs } = state.query as SearchQuery
    log.info(
      `Created progress tracker: ${searchId} (${ufs.length} UFs) [mode: ${progress.status().mode === 'redis' ? 'Redis' : 'in-memory'}]`,
    )
    const startedAt = performance.now()
    try {
      const outcome = await answer(deps, teller, signal)
      await finish(deps, teller, endOf(teller, outcome, deps.clock()))
    } catch (error) {
      if (superseded.signal.aborted) return
      if (!(error instanceof CancelledError) && !(error instanceof TooManyRowsError))
        log.error({ err: error, searchId }, 'Search failed')
      await finish(deps, teller, failureOf(teller, error, deps.clock()))
    } finally {
      const { status, summary } = teller.state
      log.info(
        { searchId, status, total: summary?.total, ms: Math.round(performance.now() - startedAt) },
        'Search ended',
      )
    }
  }
}

async function answer(deps: SearchDeps, teller: Teller, signal: AbortSignal): Promise<Outcome> {
  const { versao, searchId, query: raw } = teller.state
  const query = raw as SearchQuery
  teller.tell({ type: 'started', message: MESSAGES.started, versao })
  signal.throwIfAborted()
  const rules = (query.setores ?? []).map(deps.sectorRule).filter((rule) => rule !== undefined)
  const plan = matchPlan(query, deps.clock(), rules)

  const outcome = await runSearch(plan, deps.run, signal, {
    progress: (progress) =>
      teller.tell({ type: 'progress', message: messageOf(teller, progress), versao, ...progress }),
    async rows(encoded, partial) {
      await deps.results.save(searchId, versao, encoded)
      signal.throwIfAborted()
      teller.tell({
        type: 'result',
        message: resultMessage(encoded.summary, partial),
        versao,
        summary: encoded.summary,
        partial,
      })
    },
  })
  // The file tells the coverage too, so it is made when that is known.
  if (!outcome.isBlind) await makeExcel(deps, teller, outcome, signal)
  return outcome
}

function messageOf(teller: Teller, progress: Progress): string {
  const ufs = { ...teller.state.progress.ufs, ...progress.ufs }
  const done = Object.values(ufs).filter(({ state }) => UF_ENDED.has(state)).length
  return progressMessage(done, Object.keys(ufs).length, progress.found)
}

async function makeExcel(
  deps: SearchDeps,
  teller: Teller,
  { summary, coverage }: Outcome,
  signal: AbortSignal,
): Promise<void> {
  const { searchId, versao } = teller.state
  const finishedAt = new Date(deps.clock()).toISOString()
  const state = { ...teller.state, status: 'completed' as const, summary, coverage, finishedAt }
  try {
    const result = summary.total <= EAGER_ROWS ? await deps.results.read(searchId, versao) : undefined
    const file = result && (await obtainExcel(deps, state, result, signal))
    teller.tell({
      type: 'excel',
      message: MESSAGES.excelReady,
      versao,
      excel: readyExcel(state, summary.total, file),
    })
  } catch (error) {
    signal.throwIfAborted()
    deps.log.error({ err: error, searchId }, 'Workbook failed')
    const excel = { ...state.excel, status: 'failed' as const, rows: summary.total }
    teller.tell({ type: 'excel', message: MESSAGES.excelFailed, versao, excel })
  }
}

function endOf(
  { state: { versao } }: Teller,
  { summary, coverage, isBlind }: Outcome,
  now: number,
): SearchEvent {
  const ending = { versao, coverage, summary, finishedAt: new Date(now).toISOString() }
  if (!isBlind) return { type: 'completed', message: completedMessage(summary, coverage), ...ending }
  return {
    type: 'failed',
    message: MESSAGES.blind,
    ...ending,
    error: { code: 'source_unavailable', message: MESSAGES.blind },
  }
}

function failureOf({ state }: Teller, error: unknown, now: number): SearchEvent {
  const { versao, summary, coverage } = state
  const ending = { versao, coverage, summary, finishedAt: new Date(now).toISOString() }
  if (error instanceof CancelledError) return { type: 'cancelled', message: MESSAGES.cancelled, ...ending }
  const [code, message] =
    error instanceof TooManyRowsError
      ? ['invalid_request', MESSAGES.tooMany(error.limit)]
      : ['internal', MESSAGES.failed]
  return { type: 'failed', message, ...ending, error: { code, message } }
}

/** The result learns of the end first, so that whoever hears of it finds the ending there. */
async function finish({ results, log }: SearchDeps, teller: Teller, event: SearchEvent): Promise<void> {
  const terminal = await teller.end(event)
  await results
    .end(teller.state.searchId, { state: teller.state, terminal })
    .catch((error: unknown) => log.error({ err: error, searchId: teller.state.searchId }, 'Ending not kept'))
  await teller.settled()
}
