import { setTimeout as sleep } from 'node:timers/promises'

/** Waits, or stops waiting when the client leaves: then false. */
export async function wait(ms: number, gone: AbortSignal): Promise<boolean> {
  if (ms <= 0) return !gone.aborted
  try {
    await sleep(ms, undefined, { signal: gone })
    return true
  } catch {
    return false
  }
}

/** At most `limit` at a time; the others wait in the order in which they came. */
export function createSlots(limit: number) {
  let taken = 0
  const queue: (() => void)[] = []

  async function enter() {
    if (taken < limit) taken++
    else await new Promise<void>((resolve) => queue.push(resolve))
  }

  /** Hands the slot to the next in line, without letting a newcomer in between. */
  function leave() {
    const next = queue.shift()
    if (next) next()
    else taken--
  }

  return {
    /** Runs the work once a slot is free; a client that left before its turn costs nothing. */
    async use(gone: AbortSignal, work: () => Promise<unknown>): Promise<void> {
      await enter()
      try {
        if (!gone.aborted) await work()
      } finally {
        leave()
      }
    },
  }
}
