import { setTimeout as pause } from 'node:timers/promises'
import { getState, postSearch, type Query } from './api.ts'
import { openStream, type Ended } from './event-source.ts'
import { isEnd, seenOf, type Seen } from './seen.ts'

/** As components/search/progress-stream.ts has it. */
const REOPEN_MS = 3_000
/** A browser's own, until the stream says otherwise. */
const RETRY_MS = 3_000

type Options = {
  /** Posted again under the same id when the server has forgotten the search; without it nothing is posted. */
  query?: Query
  onEvent?: (seen: Seen, data: string) => void
}

export type Viewer = {
  /** In the order in which they came. */
  seen: readonly Seen[]
  /** The terminal event; undefined when closed before. */
  ended: Promise<Seen | undefined>
  /** Connections opened, connections lost, error answers by status, and how often the query was posted again. */
  counts: { opened: number; broken: number; refused: Record<number, number>; posted: number }
  /** Name of the replica at the other end of the present connection; undefined without one. */
  replica(): string | undefined
  /** Loses the connection, which the viewer then opens again by itself. */
  drop(): void
  /** Leaves for good. */
  close(): void
}

/**
 * Watches a search to its terminal event as our page does, with a browser's EventSource: a lost connection is
 * opened again after the stream's `retry`, with `Last-Event-ID`; on an error answer the EventSource gives up,
 * the page then asks for the state, posts the query again on 404, and opens another stream after 3 s. It
 * waits for ever on a connection that is open and silent.
 */
export function watch(url: string, searchId: string, { query, onEvent }: Options = {}): Viewer {
  const seen: Seen[] = []
  const counts: Viewer['counts'] = { opened: 0, broken: 0, refused: {}, posted: 0 }
  const { promise: ended, resolve } = Promise.withResolvers<Seen | undefined>()
  const leaving = new AbortController()
  let retryMs = RETRY_MS
  let cut = () => {}
  let replica: string | undefined
  /** The last id that this EventSource has heard; the page's own goes into the address. */
  let lastOfSource = ''
  let after = ''
  let refreshing: Promise<void> | undefined

  function receive(id: string, data: string): void {
    const event = seenOf(id, data)
    seen.push(event)
    lastOfSource = id
    onEvent?.(event, data)
    if (isEnd(event)) leave(event)
  }

  function leave(terminal?: Seen): void {
    resolve(terminal)
    leaving.abort()
    cut()
  }

  async function connect(): Promise<Ended> {
    const path = `${url}/api/buscar/${searchId}/progresso${after && `?after=${after}`}`
    const headers: Record<string, string> = lastOfSource ? { 'last-event-id': lastOfSource } : {}
    const stream = openStream(path, headers, {
      onOpen: (name) => {
        counts.opened++
        replica = name
      },
      onEvent: (id, data) => leaving.signal.aborted || receive(id, data),
      onRetry: (ms) => (retryMs = ms),
    })
    cut = stream.cut
    return stream.ended
  }

  /** What the page does when it is told that something is wrong with the stream. */
  async function refresh(): Promise<void> {
    const state = await getState(url, searchId)
    if (state.status !== 404 || !query || leaving.signal.aborted) return
    counts.posted++
    await postSearch(url, searchId, query, leaving.signal)
  }

  async function run(): Promise<void> {
    while (!leaving.signal.aborted) {
      const end = await connect()
      replica = undefined
      if (leaving.signal.aborted) return
      if (end.how === 'broken') {
        counts.broken++
        await pause(retryMs, undefined, { signal: leaving.signal })
        continue
      }
      counts.refused[end.status] = (counts.refused[end.status] ?? 0) + 1
      refreshing ??= refresh()
        .catch(() => {})
        .finally(() => (refreshing = undefined))
      after = seen.at(-1)?.id ?? ''
      lastOfSource = ''
      await pause(REOPEN_MS, undefined, { signal: leaving.signal })
    }
  }

  run().catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error
  })
  return { seen, ended, counts, replica: () => replica, drop: () => cut(), close: () => leave() }
}
