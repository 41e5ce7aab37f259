import { setTimeout as pause } from 'node:timers/promises'
import { watch } from '../lib/viewer.ts'
import { eachOf } from './pool.ts'
import { postAll } from './post.ts'
import { nationalSearch } from './queries.ts'
import type { RedisView } from './redis-view.ts'

const OPENING_AT_ONCE = 50
/** Until a new connection to Redis would have been made. */
const SETTLE_MS = 1_500

/**
 * Connections to Redis while a long search has 0, 100 and 1,000 viewers. The search asks for days that the
 * acervo lacks, and is cancelled at the end.
 */
export async function countConnections(
  url: string,
  redis: RedisView,
  counts = [0, 100, 1_000],
): Promise<{ viewers: number; listening: number; connections: number }[]> {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  const search = nationalSearch({ situacao: 'todas', dataInicial: day(25), dataFinal: day(2) })
  await postAll(url, [search])
  const viewers: ReturnType<typeof watch>[] = []
  const seen = []
  for (const count of counts) {
    const more = Array.from({ length: count - viewers.length })
    await eachOf(more, OPENING_AT_ONCE, async () => {
      const heard = Promise.withResolvers<void>()
      viewers.push(watch(url, search.searchId, { onEvent: () => heard.resolve() }))
      await Promise.race([heard.promise, pause(10_000)])
    })
    await pause(SETTLE_MS)
    const listening = viewers.filter((viewer) => viewer.seen.length > 0).length
    seen.push({ viewers: count, listening, connections: await redis.connections() })
  }
  const cancelled = await fetch(`${url}/api/buscar/${search.searchId}`, { method: 'DELETE' })
  await cancelled.body?.cancel()
  const ended = Promise.all(viewers.map((viewer) => viewer.ended))
  await Promise.race([ended, pause(10_000)])
  for (const viewer of viewers) viewer.close()
  return seen
}
