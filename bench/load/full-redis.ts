import { setTimeout as pause } from 'node:timers/promises'
import { eachOf } from './pool.ts'
import { countBy, post, postAll, statesOf, type Posted } from './post.ts'
import type { Search } from './queries.ts'
import type { RedisView } from './redis-view.ts'

const RUNNING = 400
const NEW = 60
const FULL_MS = 10_000
const LOOK_MS = 500
/** Rows that find no room are tried for a minute, then the search fails. */
const END_MS = 100_000

export type FullRedis = {
  /** What new posts were answered while it was full: `status code Retry-After`. */
  refused: Record<string, number>
  /** Of the searches accepted before, at the end. */
  ends: Record<string, number>
  endedWhileFull: number
  /** Of those that were refused, posted again under the same ids once there was room. */
  endsOfRefused: Record<string, number>
}

/**
 * Lets Redis be full while searches run, then gives it room again: what was accepted must end, what was
 * refused must have been told so and be taken later.
 */
export async function fillRedis(
  url: string,
  redis: RedisView,
  searches: Iterator<Search>,
): Promise<FullRedis> {
  const next = (count: number) => Array.from({ length: count }, () => searches.next().value as Search)
  const accepted = next(RUNNING)
  const late = next(NEW)
  const maxBefore = await redis.maxMemory()
  await postAll(url, accepted)
  await redis.setMaxMemory(await redis.used())
  const answers: Posted[] = []
  const fullUntil = performance.now() + FULL_MS
  await pause(LOOK_MS)
  await eachOf(late, 4, async (search) => {
    answers.push(await post(url, search))
    await pause((FULL_MS / NEW) * 2)
  })
  await pause(Math.max(0, fullUntil - performance.now()))
  const endedWhileFull = countEnded((await statesOf(url, accepted)).values())
  await redis.setMaxMemory(maxBefore)

  await postAll(url, late)
  await untilNoneIsLeft(redis)
  const statusOf = (state?: { status: string; error?: { code: string } | null }) =>
    state ? [state.status, state.error?.code].filter(Boolean).join(' ') : 'lost'
  return {
    refused: countBy(
      answers,
      ({ status, code, retryAfter }) => `${status} ${code ?? ''} Retry-After ${retryAfter}`,
    ),
    ends: countBy((await statesOf(url, accepted)).values(), statusOf),
    endedWhileFull,
    endsOfRefused: countBy((await statesOf(url, late)).values(), statusOf),
  }
}

function countEnded(states: Iterable<{ finishedAt: string | null } | undefined>): number {
  return [...states].filter((state) => state?.finishedAt).length
}

async function untilNoneIsLeft(redis: RedisView): Promise<void> {
  const until = performance.now() + END_MS
  while ((await redis.jobsLeft()) > 0 && performance.now() < until) await pause(LOOK_MS)
}
