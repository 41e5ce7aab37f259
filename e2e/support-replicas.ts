import { expect, type Page } from 'playwright/test'
import type { Cluster } from '../bench/lib/cluster.ts'

type Event = { id: string; type: string; found?: number }

export const replicaOf = (response: Response) => response.headers.get('X-BidIQ-Replica') ?? ''

/** Starts a search; answers who took it, and its address. */
export async function begin(baseURL: string, query: Record<string, unknown>) {
  const searchId = crypto.randomUUID()
  const body = JSON.stringify({ searchId, ...query })
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${baseURL}/api/buscar`, { method: 'POST', headers, body })
  expect(response.status).toBe(202)
  return { searchId, replica: replicaOf(response), url: `${baseURL}/api/buscar/${searchId}` }
}

/** Asks through nginx, which has no sticky sessions, until a replica answers that is not one of `others`. */
export async function askAnother(url: string, others: string[], headers: Record<string, string> = {}) {
  for (let tries = 0; tries < 30; tries++) {
    const leave = new AbortController()
    const response = await fetch(url, { headers, signal: leave.signal, redirect: 'manual' })
    if (!others.includes(replicaOf(response))) return response
    leave.abort()
  }
  throw new Error(`Only ${others.join(' and ')} answered`)
}

/** Asks every replica that runs by itself, each of which says who it is, in their order. */
export async function fromEach(cluster: Cluster, path: string, init: RequestInit = {}): Promise<Response[]> {
  const running = cluster.replicaUrls().flatMap((url, at) => (cluster.isRunning(at + 1) ? [at + 1] : []))
  const answers = await Promise.all(
    running.map((number) => fetch(cluster.replica(number).url + path, { redirect: 'manual', ...init })),
  )
  expect(answers.map(replicaOf)).toEqual(running.map((number) => cluster.replica(number).name))
  return answers
}

/** What every replica that runs answers, which must be one and the same. */
export async function sameFromEach<T>(cluster: Cluster, path: string, init?: RequestInit): Promise<T> {
  const answers = await fromEach(cluster, path, init)
  const bodies = await Promise.all(
    answers.map(async (answer) => ({ status: answer.status, body: await answer.text() })),
  )
  for (const each of bodies) expect(each).toEqual({ status: 200, body: bodies[0]!.body })
  return JSON.parse(bodies[0]!.body) as T
}

/** The events of a stream as they come. To stop reading is to leave. */
export async function* eventsIn(response: Response): AsyncGenerator<Event> {
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const [, id, json] = /^id: (.+)\ndata: (.+)$/m.exec(block) ?? []
      if (id && json) yield { ...(JSON.parse(json) as Omit<Event, 'id'>), id }
    }
  }
}

/** The names of the replicas that answer a page from now on. */
export function answering(page: Page): Set<string> {
  const replicas = new Set<string>()
  page.on('response', (response) => {
    const replica = response.headers()['x-bidiq-replica']
    if (replica) replicas.add(replica)
  })
  return replicas
}

/** The name of the replica whose stream the page listens to next. */
export async function nextWatched(page: Page): Promise<string> {
  const response = await page.waitForResponse(
    (each) => /\/progresso/.test(each.url()) && each.status() === 200,
  )
  return response.headers()['x-bidiq-replica']!
}
