import { collect, type CollectDeps } from './collect.ts'
import { createAbsentChecker } from './confirm-absent.ts'
import { coverageOf } from './coverage.ts'
import { parseControlNumber } from './contratacao.ts'
import { failureText } from './failure-text.ts'
import type { ItemDesk } from './item-desk.ts'
import { asksItens } from './match-itens.ts'
import type { MatchPlan } from './match-plan.ts'
import { FRESH_MS, kindOf, planSweeps } from './plan.ts'
import { SourceError, type EncodedAnswer, type RecordReader, type WindowFailure } from './ports.ts'
import { ProgressTeller } from './progress-teller.ts'
import { createPublisher } from './publisher.ts'
import { readItens, type ItensRead } from './read-itens.ts'
import { scopeOf } from './scope.ts'
import type { Coverage, Progress, Summary } from './state.ts'
import type { Sweep } from './sweep-ledger.ts'
import { trackUfs } from './track-ufs.ts'

export type RunDeps = CollectDeps & {
  records: RecordReader
  /** What the sources have to say to the user, such as a changed page size. */
  notes: () => string[]
  maxRows: number
  /** Where items are read; without it a query about them is answered from what is known. */
  itens?: ItemDesk
}

/** What a run says while it works. Totals only: hearing something twice is harmless. */
export type Report = {
  progress: (progress: Progress) => void
  /** Rows that can be read from now on; `partial` while more are to come. */
  rows: (answer: EncodedAnswer, partial: boolean) => Promise<void>
}

export type Outcome = {
  summary: Summary
  coverage: Coverage
  /** Nothing could be asked and nothing was known: there is no answer, not even an empty one. */
  isBlind: boolean
}

/**
 * Answers a query from the acervo, after reading what it lacks or holds stale. Rows already known are
 * told at once.
 *
 * @throws {TooManyRowsError} when the answer is larger than a result holds.
 * Aborting `signal` rejects with its reason.
 */
export async function runSearch(
  plan: MatchPlan,
  deps: RunDeps,
  signal: AbortSignal,
  report: Report,
): Promise<Outcome> {
  const { acervo, clock } = deps
  const { query } = plan
  const since = clock()
  const ledger = () => acervo.sweeps({ kind: kindOf(query), ufs: query.ufs, since: since - FRESH_MS.older })
  const windows = planSweeps(query, await ledger(), since)
  const teller = new ProgressTeller((progress) => report.progress(progress))
  const tracker = trackUfs(windows, query.ufs, teller, (uf) => acervo.count(plan, uf))
  const publisher = createPublisher(
    () => acervo.answer(plan, deps.maxRows),
    async (answer, partial) => {
      tracker.found(answer.summary, partial)
      await report.rows(answer, partial)
    },
  )
  const absent = createAbsentChecker(deps, signal)
  let failures: WindowFailure[] = []
  try {
    const notLookedUp = await lookUpNumero(plan, deps, signal)
    // Where only the look-up could answer, its failure is that of every UF.
    if (notLookedUp && planSweeps(query, [], since).length === 0)
      failures = query.ufs.map((uf) => ({
        window: { ...WHOLE, kind: kindOf(query), uf },
        error: notLookedUp,
        at: clock(),
      }))
    if (windows.length > 0) {
      publisher.offer()
      failures = await collect(windows, deps, signal, {
        onPage: (answered, pages) => {
          tracker.page(answered, pages)
          publisher.offer()
        },
        onRead: (answered, sweeps) => {
          tracker.read(answered, sweeps)
          absent.add(sweeps)
        },
      })
      for (const { window, error } of failures) tracker.failed(window, failureText(error))
      await absent.settled()
      await tracker.settled()
    }
    const itens = await readItensOf(plan, deps, signal, (read) => {
      teller.setItens(read)
      publisher.offer()
    })
    signal.throwIfAborted()
    const { summary } = await publisher.finish()
    teller.flush()
    return await outcomeOf(plan, deps, { summary, failures, sweeps: await ledger(), since, itens })
  } finally {
    teller.stop()
    publisher.stop()
  }
}

async function readItensOf(
  plan: MatchPlan,
  { acervo, itens: desk, clock }: RunDeps,
  signal: AbortSignal,
  tell: (read: ItensRead) => void,
): Promise<ItensRead | undefined> {
  if (desk) return readItens(plan, { acervo, desk, clock }, signal, tell)
  return asksItens(plan) ? acervo.itemScope(plan, { now: clock(), limit: 0 }) : undefined
}

const WHOLE = { modalidade: null, firstDay: null, lastDay: null }

type Ending = {
  summary: Summary
  failures: WindowFailure[]
  sweeps: Sweep[]
  since: number
  itens: ItensRead | undefined
}

async function outcomeOf(
  plan: MatchPlan,
  { acervo, notes }: RunDeps,
  { summary, failures, sweeps, since, itens }: Ending,
): Promise<Outcome> {
  const failed = [...new Set(failures.map(({ window }) => window.uf!))]
  const known = await Promise.all(
    failed.map(async (uf) => [uf, await acervo.known(scopeOf(plan), uf)] as const),
  )
  const coverage = coverageOf({
    query: plan.query,
    sweeps,
    failures,
    summary,
    known: new Map(known),
    notes: notes(),
    since,
    itens,
  })
  const isBlind =
    failed.length === plan.query.ufs.length &&
    summary.total === 0 &&
    known.every(([, { rows }]) => rows === 0)
  return { summary, coverage, isBlind }
}

/** A control number that is not known is asked for by itself. Answers why it could not be asked. */
async function lookUpNumero(
  { query }: MatchPlan,
  { acervo, records }: RunDeps,
  signal: AbortSignal,
): Promise<SourceError | undefined> {
  if (!query.numero || !parseControlNumber(query.numero) || (await acervo.has(query.numero))) return undefined
  try {
    const reading = await records.readOne(query.numero, signal)
    if (reading) await acervo.upsert([reading])
    return undefined
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}
