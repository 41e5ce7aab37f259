import { AppError } from '../errors.ts'
import type { Logger } from '../log.ts'
import { popularCells, type DemandCell } from '../search/demand.ts'
import { GaveWayError } from '../search/shared-sweeps.ts'
import { warmCells } from './cells.ts'
import { changesKnownUntil, followChanges } from './changes.ts'
import type { WarmDeps } from './deps.ts'
import { isWorkingTime, type Hours } from './hours.ts'

/** A run ends after so long; the next goes on where it stopped. */
const MOST_MS = 8 * 60_000
/** After a failure the source is left alone for a while: nobody waits. */
const REST_MS = 5 * 60_000

/** A run of this replica. `outcome`: `yielded` to a search or to a stop, `failed` when a source could not be asked. */
export type WarmRun = {
  startedAt: string
  endedAt: string
  cells: number
  windowsRead: number
  outcome: 'done' | 'yielded' | 'failed'
  error?: string
}

export type Warmer = ReturnType<typeof createWarmer>

/**
 * Keeps warm what searches ask for: the cells that are popular, while people are at work, and what changed of them. All
 * of it goes after every search, and stops as soon as one needs what it reads.
 */
export function createWarmer(deps: WarmDeps, { hours, log }: { hours: Hours; log: Logger }) {
  const { acervo, clock } = deps
  let running = false
  let lastRun: WarmRun | undefined
  let restUntil = -Infinity

  const popular = async (): Promise<DemandCell[]> => popularCells(await acervo.demand(clock()))

  async function work(cells: DemandCell[], signal: AbortSignal) {
    const isWorking = isWorkingTime(clock(), hours)
    const warmed = isWorking ? await warmCells(cells, deps, signal) : { read: 0 }
    if (warmed.failure !== undefined) return warmed
    const followed = await followChanges(ufsOf(cells), { isWorking }, deps, signal)
    return { ...followed, read: warmed.read + followed.read }
  }

  return {
    /** One run. Never rejects for what is not ours: a source that is away, a search that comes, a stop. */
    async run(signal: AbortSignal): Promise<void> {
      if (running || clock() < restUntil) return
      running = true
      const startedAt = clock()
      const ended = (outcome: WarmRun['outcome'], cells: number, windowsRead: number, error?: string) => {
        const [from, to] = [startedAt, clock()].map((ms) => new Date(ms).toISOString()) as [string, string]
        lastRun = { startedAt: from, endedAt: to, cells, windowsRead, outcome, ...(error && { error }) }
        if (windowsRead > 0 || error) log.info(lastRun, 'Warm sweep')
      }
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)])
      let cells: DemandCell[] = []
      try {
        cells = await popular()
        const { read, failure } = await work(cells, bounded)
        if (failure !== undefined) restUntil = clock() + REST_MS
        ended(failure === undefined ? 'done' : 'failed', cells.length, read, failure)
      } catch (error) {
        if (error instanceof AppError && error.code === 'store_unavailable')
          return ended('failed', cells.length, 0, error.message)
        if (!(error instanceof GaveWayError) && !bounded.aborted) throw error
        ended('yielded', cells.length, 0)
      } finally {
        running = false
      }
    },

    status: () => ({ running, lastRun: lastRun ?? null }),

    /** See `changesKnownUntil`, of what is popular now. @throws {AppError} `store_unavailable` */
    knownUntil: async (): Promise<string | null> => changesKnownUntil(ufsOf(await popular()), deps),
  }
}

function ufsOf(cells: readonly DemandCell[]) {
  return [...new Set(cells.map(({ uf }) => uf))]
}
