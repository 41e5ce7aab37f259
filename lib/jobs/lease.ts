import type { Redis } from 'ioredis'
import { randomUUID } from 'node:crypto'
import { ask, script } from '../redis/ask.ts'

/** `KEYS[1]`: who is at it. `ARGV`: token, milliseconds held. Answers 0 when another has it. */
const HOLD = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`

const RELEASE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`

type Options = { prefix: string; leaseMs: number }

/** Work that one replica of all does at a time: `{prefix}:alone:{name}`, which runs out with its replica. */
export function createLeases(redis: Redis, { prefix, leaseMs }: Options) {
  const hold = script<number>(redis, HOLD)
  const release = script<number>(redis, RELEASE)
  const closing = new AbortController()

  return {
    /** Does the work unless somebody is at it. Its signal aborts on `close`, and when it may be somebody else's. */
    async alone(name: string, work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
      const [key, token] = [`${prefix}:alone:${name}`, randomUUID()]
      if (closing.signal.aborted || (await ask(redis.set(key, token, 'PX', leaseMs, 'NX'))) !== 'OK') return
      const lost = new AbortController()
      let heldAt = performance.now()
      const beat = setInterval(() => {
        const askedAt = performance.now()
        if (askedAt - heldAt >= leaseMs) lost.abort(new Error(`${name}: no longer held`))
        hold([key], token, leaseMs).then(
          (held) => (held ? (heldAt = askedAt) : lost.abort(new Error(`${name}: held by another replica`))),
          () => {},
        )
      }, leaseMs / 3)
      try {
        await work(AbortSignal.any([closing.signal, lost.signal]))
      } finally {
        clearInterval(beat)
        await release([key], token).catch(() => {})
      }
    },
    close: () => closing.abort(new Error('The replica is stopping')),
  }
}
