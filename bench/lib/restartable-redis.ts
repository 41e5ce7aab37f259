import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { startRedis } from '../../scripts/lib/servers/redis.mjs'
import { cutLog, logSizes } from './redis-log.ts'
import { stablePort } from './stable-port.ts'

export type RedisOptions = { aof?: boolean; maxmemory?: string }

export type RestartOptions = {
  /** Without what it had written. */
  empty?: boolean
  /** So much of its log is lost. */
  loseMs?: number
  /** How long it is away, at least. */
  awayMs?: number
}

/** A Redis of our own, which can be killed and comes back at the same address. What it keeps is in `dir`. */
export async function startRestartableRedis(options: RedisOptions & { dir: string }) {
  const settings = { ...options, port: await stablePort() }
  let server = await startRedis(settings)
  let restarted = Promise.resolve()

  async function restart({ empty = false, loseMs = 0, awayMs = 0 }: RestartOptions): Promise<void> {
    const sizes = loseMs > 0 ? logSizes(settings.dir) : undefined
    await pause(loseMs)
    server.kill()
    await server.ended
    if (sizes) cutLog(sizes)
    if (empty) rmSync(settings.dir, { recursive: true, force: true })
    await pause(awayMs)
    server = await startRedis(settings)
  }

  return {
    url: server.url,
    stop: () => server.stop(),
    /** Kills it and starts it again. One restart after the other, however many ask. */
    restart(how: RestartOptions = {}): Promise<void> {
      restarted = restarted.then(() => restart(how))
      return restarted
    },
  }
}
