import { Redis } from 'ioredis'
import pg from 'pg'
import type { Cluster } from '../lib/cluster.ts'

const AGE_MS = 20 * 60_000

/** The open set must be read again, as after twenty minutes without searches. */
export async function makeStale({ databaseUrl, redisUrl }: Cluster): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(
    `UPDATE bidiq.sweep SET started_at = started_at - $1, ended_at = ended_at - $1 WHERE kind = 'abertas'`,
    [AGE_MS],
  )
  await client.end()
  // What replicas tell each other of readings that have just ended would have expired too.
  const redis = new Redis(redisUrl)
  for await (const keys of redis.scanStream({ match: 'bidiq:sweep:*' }) as AsyncIterable<string[]>)
    if (keys.length > 0) await redis.del(keys)
  redis.disconnect()
}
