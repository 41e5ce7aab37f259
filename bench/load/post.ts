import { setTimeout as pause } from 'node:timers/promises'
import { getState, type State } from '../lib/api.ts'
import { watch } from '../lib/viewer.ts'
import { eachOf } from './pool.ts'
import type { Search } from './queries.ts'

const TIMEOUT_MS = 30_000
const AT_ONCE = 64
const RETRY_MS = 500
const TRIES = 20

export type Posted = { status: number; code?: string; retryAfter: string | null }

/** Posts a search once. `status` 0: nobody answered. */
export async function post(url: string, { searchId, query }: Search): Promise<Posted> {
  try {
    const response = await fetch(`${url}/api/buscar`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ searchId, ...query }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const body = (await response.json()) as { error?: { code: string } }
    return {
      status: response.status,
      code: body.error?.code,
      retryAfter: response.headers.get('retry-after'),
    }
  } catch {
    return { status: 0, retryAfter: null }
  }
}

/**
 * Posts all, 64 at a time, as fast as they are accepted. One that is refused is posted again; each refusal is
 * counted by its status.
 */
export async function postAll(url: string, searches: Search[]): Promise<Record<number, number>> {
  const refusals: Record<number, number> = {}
  await eachOf(searches, AT_ONCE, async (search) => {
    for (let tries = 1; tries <= TRIES; tries++) {
      const { status } = await post(url, search)
      if (status === 202) return
      refusals[status] = (refusals[status] ?? 0) + 1
      await pause(RETRY_MS)
    }
  })
  return refusals
}

/** The states of all searches, as any replica tells them; undefined where none was told. */
export async function statesOf(url: string, searches: Search[]): Promise<Map<string, State | undefined>> {
  const states = new Map<string, State | undefined>()
  await eachOf(searches, AT_ONCE, async ({ searchId }) => {
    states.set(searchId, (await getState(url, searchId)).body)
  })
  return states
}

/** Posts a search and follows its events to the end. @throws {Error} when it does not complete. */
export async function runToEnd(url: string, search: Search): Promise<void> {
  await postAll(url, [search])
  const ended = await watch(url, search.searchId).ended
  if (ended?.type !== 'completed') throw new Error(`The search ended with ${ended?.type}: ${ended?.message}`)
}

export function countBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}
