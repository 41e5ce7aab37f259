import { within } from './within.ts'

/** One thing that this replica depends on. `lastError` stays after it is back: it says what was wrong. */
export type DependencyHealth = { ok: boolean; lastError?: string; lastErrorAt?: string }

const TIMEOUT_MS = 2_500

/**
 * Asks each dependency whether it can be used. `check` never rejects: what fails, or does not answer in time,
 * is not ok.
 */
export function createHealth(checks: Record<string, () => Promise<unknown>>) {
  const known = new Map<string, DependencyHealth>()

  async function ask(name: string, check: () => Promise<unknown>): Promise<[string, DependencyHealth]> {
    try {
      await within(TIMEOUT_MS, check())
      known.set(name, { ...known.get(name), ok: true })
    } catch (error) {
      known.set(name, { ok: false, lastError: messageOf(error), lastErrorAt: new Date().toISOString() })
    }
    return [name, known.get(name)!]
  }

  return {
    check: async (): Promise<Record<string, DependencyHealth>> =>
      Object.fromEntries(await Promise.all(Object.entries(checks).map(([name, check]) => ask(name, check)))),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
