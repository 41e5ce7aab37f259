import { matchPlan } from '../search/match-plan.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import type { SearchQuery } from '../search/query.ts'
import { runSearch, type Outcome } from '../search/run.ts'
import type { Progress } from '../search/state.ts'
import type { SearchDeps } from './deps.ts'
import type { Keeper } from './keeper.ts'
import { MESSAGES, progressMessage, resultMessage } from './messages.ts'
import { notBack } from './not-back.ts'
import type { Teller } from './teller.ts'
import { untilAvailable } from './until-available.ts'

const UF_ENDED = new Set(['done', 'known', 'incomplete', 'failed'])
/** A store of results that is away or full is waited for, but not for ever: the search then ends with that reason. */
const SAVE_FOR_MS = 600_000

/** Answers the search, telling how far it is and keeping its rows. Rejects with the signal's reason at once. */
export async function answer(
  deps: SearchDeps,
  teller: Teller,
  keeper: Keeper,
  signal: AbortSignal,
): Promise<Outcome> {
  const { versao, query: raw } = teller.state
  const query = raw as SearchQuery
  teller.tell({ type: 'started', message: MESSAGES.started, versao })
  signal.throwIfAborted()
  const rules = (query.setores ?? []).map(deps.sectorRule).filter((rule) => rule !== undefined)
  const plan = matchPlan(query, deps.clock(), rules)

  const run = runSearch(plan, deps.run, signal, {
    progress(found) {
      const progress = notBack(found, teller.takenUp)
      teller.tell({ type: 'progress', message: messageOf(teller, progress), versao, ...progress })
    },
    rows: (encoded, partial) => keepRows(teller, keeper, encoded, partial, signal),
  })
  // A store that is waited for must not hold up whoever cancels.
  return Promise.race([run, rejectionOf(signal)])
}

async function keepRows(
  teller: Teller,
  keeper: Keeper,
  encoded: EncodedAnswer,
  partial: boolean,
  signal: AbortSignal,
): Promise<void> {
  const save = () => keeper.rows(encoded, partial)
  // Provisional rows are a courtesy: the next ones come soon.
  await (partial ? save() : untilAvailable(save, { signal, forMs: SAVE_FOR_MS }))
  signal.throwIfAborted()
  const { versao } = teller.state
  const { summary } = encoded
  teller.tell({ type: 'result', message: resultMessage(summary, partial), versao, summary, partial })
}

function messageOf(teller: Teller, progress: Progress): string {
  const ufs = { ...teller.state.progress.ufs, ...progress.ufs }
  const done = Object.values(ufs).filter(({ state }) => UF_ENDED.has(state)).length
  return progressMessage(done, Object.keys(ufs).length, progress.found, progress.itens)
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error)
    else signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
