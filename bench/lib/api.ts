import { setTimeout as pause } from 'node:timers/promises'

/** As components/search/use-search.ts has it. */
const RETRY_MS = 2_000
const TIMEOUT_MS = 40_000

export type Query = Record<string, unknown>

export type Answer<Body> = {
  /** 0 when nobody answered. */
  status: number
  /** Undefined when there was none, or it was no JSON. */
  body: Body | undefined
}

/** What the checks read of a search's state. */
export type State = {
  searchId: string
  status: string
  versao: number
  createdAt: string
  finishedAt: string | null
  summary: { total: number } | null
  coverage: { complete: boolean } | null
  excel: { status: string; mode?: string; rows: number | null }
  error?: { code: string; message: string } | null
}

export async function askJson<Body>(url: string, init: RequestInit = {}): Promise<Answer<Body>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), ...init })
    const body = (await response.json().catch(() => undefined)) as Body | undefined
    return { status: response.status, body }
  } catch {
    return { status: 0, body: undefined }
  }
}

export function getState(url: string, searchId: string): Promise<Answer<State>> {
  return askJson<State>(`${url}/api/buscar/${searchId}`)
}

/** Whether asking again, unchanged, may help. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 429 || status >= 500
}

/** Asks until the answer is neither an error of the moment nor an absence of one, or `ms` went by. */
export async function untilAnswered<Body>(
  ask: () => Promise<Answer<Body>>,
  ms: number,
  signal?: AbortSignal,
): Promise<Answer<Body> & { tries: number }> {
  const startedAt = performance.now()
  for (let tries = 1; ; tries++) {
    const answer = await ask()
    const isLate = performance.now() - startedAt >= ms || signal?.aborted
    if (!isPassing(answer.status) || isLate) return { ...answer, tries }
    await pause(RETRY_MS, undefined, { signal }).catch(() => {})
  }
}

/** Posts a search as the page does: again every 2 s, under the same id, while the server cannot take it. */
export function postSearch(url: string, searchId: string, query: Query, signal?: AbortSignal, ms = 60_000) {
  const body = JSON.stringify({ searchId, ...query })
  const headers = { 'content-type': 'application/json' }
  const post = () => askJson<unknown>(`${url}/api/buscar`, { method: 'POST', headers, body })
  return untilAnswered(post, ms, signal)
}
