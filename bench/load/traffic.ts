import { setTimeout as pause } from 'node:timers/promises'
import { getState } from '../lib/api.ts'
import { post } from './post.ts'
import type { Search } from './queries.ts'

const TIMEOUT_MS = 30_000
/** What follows what, over and over. Making a file costs as much as all the others: one in twenty. */
const TURNS = [
  ...Array.from({ length: 6 }, () => ['post', 'state', 'rows'] as const).flat(),
  'state',
  'excel',
] as const

export type Request = { at: number; what: string; status: number; ms: number }

/**
 * Asks as users do, so many times a second whatever the answers, until stopped: new searches, and the state,
 * rows and files of those that ended.
 */
export function startTraffic(url: string, searches: Iterator<Search>, perSecond: number) {
  const requests: Request[] = []
  const accepted: Search[] = []
  const ended: Search[] = []
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()

  async function ask(what: (typeof TURNS)[number]): Promise<number> {
    if (what === 'post') return postNew()
    const search = (what === 'state' ? accepted : ended).at(-1 - Math.floor(Math.random() * 5))
    if (!search) return postNew()
    if (what === 'state') return readState(search)
    const path = what === 'rows' ? 'resultados?pagina=1&tamanho=50' : 'excel'
    const response = await fetch(`${url}/api/buscar/${search.searchId}/${path}`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.arrayBuffer()
    return response.status
  }

  async function postNew(): Promise<number> {
    const search = searches.next().value as Search
    const { status } = await post(url, search)
    if (status === 202) accepted.push(search)
    return status
  }

  async function readState(search: Search): Promise<number> {
    const { status, body } = await getState(url, search.searchId)
    if (body?.status === 'completed' && !ended.includes(search)) ended.push(search)
    return status
  }

  async function record(what: (typeof TURNS)[number]): Promise<void> {
    const startedAt = performance.now()
    const status = await ask(what).catch(() => 0)
    requests.push({ at: startedAt, what, status, ms: performance.now() - startedAt })
  }

  const asking = (async () => {
    const startedAt = performance.now()
    for (let n = 0; !stopping.signal.aborted; n++) {
      const asked = record(TURNS[n % TURNS.length]!).finally(() => underWay.delete(asked))
      underWay.add(asked)
      await pause(Math.max(0, startedAt + ((n + 1) * 1000) / perSecond - performance.now()))
    }
  })()

  return {
    accepted,
    requests,
    async stop(): Promise<void> {
      stopping.abort()
      await asking
      await Promise.all(underWay)
    },
  }
}

export function hasFailed({ status }: Request): boolean {
  return status < 200 || status >= 400
}
