import { type LoggedEvent, type SearchEvent } from '../search/events.ts'
import { applyEvent, isTerminal } from '../search/apply-event.ts'
import type { SearchState } from '../search/state.ts'
import { MAX_KEPT_EVENTS } from './port.ts'

/** One epoch of a search: the last events, in order, and the state that all of them add up to. */
export type Story = {
  epoch: number
  /** Number of the latest event. */
  last: number
  events: LoggedEvent[]
  state: SearchState
}

export type Cursor = { epoch: number; n: number }

/** Clocks of replicas may differ by this; an epoch further ahead was never given by us. */
const CLOCKS_MS = 60_000

export function snapshotOf(state: SearchState): SearchEvent {
  return { type: 'snapshot', message: 'Situação da pesquisa', versao: state.versao, state }
}

/** The story of an epoch that has just begun. */
export function beginStory(epoch: number, state: SearchState): Story {
  return { epoch, last: 1, events: [{ id: `${epoch}-1`, event: snapshotOf(state) }], state }
}

/** Adds the next event, in place. */
export function addEvent(story: Story, event: SearchEvent): void {
  story.last++
  story.events.push({ id: `${story.epoch}-${story.last}`, event })
  if (story.events.length > MAX_KEPT_EVENTS) story.events.shift()
  story.state = applyEvent(story.state, event)
}

export function parseId(id: string | undefined): Cursor | undefined {
  const [, epoch, n] = /^(\d+)-(\d+)$/.exec(id ?? '') ?? []
  return epoch && n ? { epoch: Number(epoch), n: Number(n) } : undefined
}

/**
 * The event after the cursor; a cursor that cannot be followed gets the whole state instead. Undefined when
 * there is none yet. One that is ahead of the story waits: the log lost what it has seen, and whoever runs
 * the search will open a new epoch.
 */
export function nextAfter(story: Story, cursor: Cursor | undefined): LoggedEvent | undefined {
  const { epoch, last, events, state } = story
  const isAhead = cursor !== undefined && isAheadOf(story, cursor)
  if (isAhead && !hasEnded(story)) return undefined
  const follows = cursor?.epoch === epoch && cursor.n <= last
  const from = follows ? cursor.n + 1 : 1
  if (from > last) return undefined
  const firstKept = last - events.length + 1
  if (from >= firstKept) return events[from - firstKept]
  // Short of the end, so that an ended story still ends with its terminal event.
  const upTo = hasEnded(story) ? last - 1 : last
  return { id: `${epoch}-${upTo}`, event: snapshotOf(state) }
}

/** Whether a cursor has seen more than the story holds. */
export function isAheadOf({ epoch, last }: Story, cursor: Cursor): boolean {
  if (cursor.epoch === epoch) return cursor.n > last
  return cursor.epoch > epoch && cursor.epoch <= Date.now() + CLOCKS_MS
}

export function hasEnded({ events }: Story): boolean {
  const latest = events.at(-1)
  return latest !== undefined && isTerminal(latest.event)
}
