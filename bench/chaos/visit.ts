import { getState, type State } from '../lib/api.ts'
import { openStream } from '../lib/event-source.ts'
import type { Seen } from '../lib/seen.ts'
import { watch, type Viewer } from '../lib/viewer.ts'
import { PATIENCE_MS } from './run-row.ts'
import type { Search } from './scene.ts'

const RESUMED_MS = 10_000

export type Visit = {
  viewer: Viewer
  terminal: Seen | undefined
  state: State | undefined
  /** Events told after the end to one who had seen it. */
  afterEnd: number
}

/** Looks at a search when all is over, as somebody does who opens the page then. */
export async function visit(nginxUrl: string, { searchId, query }: Search): Promise<Visit> {
  const viewer = watch(nginxUrl, searchId, { query })
  const timer = setTimeout(viewer.close, PATIENCE_MS)
  const terminal = await viewer.ended
  clearTimeout(timer)
  const { body: state } = await getState(nginxUrl, searchId)
  const afterEnd = terminal ? await eventsAfter(nginxUrl, searchId, terminal.id) : 0
  return { viewer, terminal, state, afterEnd }
}

async function eventsAfter(nginxUrl: string, searchId: string, id: string): Promise<number> {
  let events = 0
  const stream = openStream(
    `${nginxUrl}/api/buscar/${searchId}/progresso`,
    { 'last-event-id': id },
    {
      onOpen() {},
      onRetry() {},
      onEvent: () => events++,
    },
  )
  const timer = setTimeout(stream.cut, RESUMED_MS)
  await stream.ended
  clearTimeout(timer)
  return events
}
