import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { ItemDesk } from '../search/item-desk.ts'
import type { ItemLedger } from '../search/item-ledger.ts'
import { SourceError } from '../search/ports.ts'

type Deps = {
  acervo: ItemLedger
  desk: ItemDesk
  /** At most so many contratações a minute. */
  perMinute: number
  /** While it answers true, nothing is read: searches need the source, or this machine. */
  isBusy: () => boolean
  clock: () => number
  log: Pick<Logger, 'info' | 'warn'>
  /** Stretches every wait: 1 in production, less in tests. */
  timeScale?: number
}

const AT_ONCE = 50
const BUSY_MS = 2_000

export type BackgroundItens = ReturnType<typeof createBackgroundItens>

/**
 * Reads items that nobody waits for, one contratação after the other, as long as there are any: what searches asked
 * for, then what is open. The ledger is its only memory: cut off anywhere, it goes on there.
 */
export function createBackgroundItens({ acervo, desk, perMinute, isBusy, clock, log, timeScale = 1 }: Deps) {
  const status = { read: 0, failed: 0, lastReadAt: undefined as number | undefined }
  const spacingMs = (60_000 / perMinute) * timeScale

  /** Answers false when the source is not there. */
  async function readOne(numero: string, signal: AbortSignal): Promise<boolean> {
    try {
      // One that may be back is tried once; behind all others it never would be.
      await desk.read(numero, { signal, background: desk.health() === 'closed' })
      status.read++
      status.lastReadAt = clock()
      return true
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      status.failed++
      log.warn({ numero, err: error }, 'Items not read')
      return desk.health() === 'closed'
    }
  }

  return {
    status: () => ({ ...status }),

    /** Ends when all is read, the source is down, or `signal` aborts. */
    async work(signal: AbortSignal): Promise<void> {
      const wait = (ms: number) => pause(ms, undefined, { signal }).catch(() => {})
      for (;;) {
        if (signal.aborted || desk.health() === 'open') return
        const next = await acervo.nextItens({ now: clock(), limit: AT_ONCE })
        if (next.length === 0) return
        for (const numero of next) {
          while (isBusy() && !signal.aborted) await wait(BUSY_MS * timeScale)
          if (signal.aborted) return
          const startedAt = performance.now()
          const isThere = await readOne(numero, signal).catch((error: unknown) => {
            if (signal.aborted) return false
            throw error
          })
          if (!isThere) return
          await wait(Math.max(0, spacingMs - (performance.now() - startedAt)))
        }
      }
    },
  }
}
