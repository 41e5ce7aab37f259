import { setTimeout as pause } from 'node:timers/promises'
import { watch, type Viewer } from '../lib/viewer.ts'
import { sampleMemory } from './memory-sampler.ts'
import { quantile } from './pool.ts'
import { countBy, postAll, statesOf } from './post.ts'
import type { Search } from './queries.ts'
import type { Memory, RedisView } from './redis-view.ts'

const LOOK_MS = 200
/** So many are watched to their end. */
const WATCHED = 50
const HEAR_MS = 5_000

export type Flight = {
  searches: number
  /** None was begun before all were accepted. */
  held: boolean
  /** Seconds from the first post. */
  acceptedAfter: number
  endedAfter: number
  /** Milliseconds from being created to being finished. */
  waitMedian: number
  waitP99: number
  /** Answers other than 202, by status. */
  refusals: Record<number, number>
  /** By status; `lost`: known to nobody. */
  ends: Record<string, number>
  /** Watched ones that heard no end. */
  unheard: number
  rows: number
  mostLeft: number
  /** The largest of each kind while in flight, beyond what was there before. */
  peak: Memory
  atEnd: Memory
}

/**
 * Puts all searches in flight and waits until none is left, `untilMs` at most. With `held` none begins before
 * all were accepted, so that all of them wait at the same time.
 */
export async function fly(
  url: string,
  redis: RedisView,
  searches: Search[],
  { untilMs, held = false }: { untilMs: number; held?: boolean },
): Promise<Flight> {
  const memory = await sampleMemory(redis, new Set(searches.map(({ searchId }) => searchId)))
  if (held) await redis.holdJobs(true)
  const startedAt = Date.now()
  const since = () => (Date.now() - startedAt) / 1000
  let acceptedAfter = NaN
  const posting = postAll(url, searches).then((refusals) => {
    acceptedAfter = since()
    return refusals
  })
  await pause(LOOK_MS)
  const viewers = watchSome(url, searches)
  const countLeft = async () => {
    const left = await redis.jobsLeft()
    mostLeft = Math.max(mostLeft, left)
    return left
  }
  let mostLeft = 0
  while (Number.isNaN(acceptedAfter)) {
    await countLeft()
    await pause(LOOK_MS)
  }
  const refusals = await posting
  if (held) await redis.holdJobs(false)
  while ((await countLeft()) > 0 && Date.now() - startedAt < untilMs) await pause(LOOK_MS)
  const { peak, atEnd } = await memory.stop()
  const unheard = await countUnheard(viewers)

  const states = [...(await statesOf(url, searches)).values()]
  const ended = states.filter((state) => state?.finishedAt)
  const waits = ended.map((state) => Date.parse(state!.finishedAt!) - Date.parse(state!.createdAt))
  const lastEnd = Math.max(...ended.map((state) => Date.parse(state!.finishedAt!)))
  return {
    searches: searches.length,
    held,
    acceptedAfter,
    endedAfter: (lastEnd - startedAt) / 1000,
    waitMedian: quantile(waits, 0.5),
    waitP99: quantile(waits, 0.99),
    refusals,
    ends: countBy(states, (state) => state?.status ?? 'lost'),
    unheard,
    rows: states.reduce((sum, state) => sum + (state?.summary?.total ?? 0), 0),
    mostLeft,
    peak,
    atEnd,
  }
}

function watchSome(url: string, searches: Search[]): Viewer[] {
  const every = Math.ceil(searches.length / WATCHED)
  return searches
    .filter((_, at) => at % every === 0)
    .map(({ searchId, query }) => watch(url, searchId, { query }))
}

/** Those that have not heard an end a little after all have ended. */
async function countUnheard(viewers: Viewer[]): Promise<number> {
  await Promise.race([Promise.all(viewers.map(({ ended }) => ended)), pause(HEAR_MS)])
  for (const viewer of viewers) viewer.close()
  const ends = await Promise.all(viewers.map(({ ended }) => ended))
  return ends.filter((end) => end === undefined).length
}
