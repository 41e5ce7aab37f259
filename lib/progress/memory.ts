import { EventEmitter, once } from 'node:events'
import { applyEvent, isTerminal, type LoggedEvent, type SearchEvent } from '../search/events.ts'
import type { SearchState } from '../search/state.ts'
import { MAX_KEPT_EVENTS, PROGRESS_TTL_SECONDS, type ProgressLog } from './port.ts'

type Story = {
  epoch: number
  /** Number of the latest event of the epoch; `events` are the last of them, in order. */
  last: number
  events: SearchEvent[]
  state: SearchState
  expiry: NodeJS.Timeout | undefined
}

/**
 * One process only. Forgets a search `ttlMs` after it ended, and the oldest ended one beyond `maxSearches`.
 */
export function createMemoryProgressLog({
  ttlMs = PROGRESS_TTL_SECONDS * 1000,
  maxSearches = 1000,
} = {}): ProgressLog {
  const stories = new Map<string, Story>()
  const changed = new EventEmitter().setMaxListeners(0)
  let lastEpoch = 0

  function add(story: Story, event: SearchEvent): void {
    story.last++
    story.events.push(event)
    if (story.events.length > MAX_KEPT_EVENTS) story.events.shift()
    story.state = applyEvent(story.state, event)
    const { searchId } = story.state
    clearTimeout(story.expiry)
    story.expiry = isTerminal(event) ? setTimeout(() => forget(searchId), ttlMs).unref() : undefined
    changed.emit(searchId)
  }

  function forget(searchId: string): void {
    clearTimeout(stories.get(searchId)?.expiry)
    stories.delete(searchId)
    changed.emit(searchId)
  }

  function makeRoom(): void {
    if (stories.size < maxSearches) return
    for (const [searchId, { expiry }] of stories) if (expiry) return forget(searchId)
  }

  return {
    async open(state) {
      const { searchId } = state
      const before = stories.get(searchId)
      if (!before) makeRoom()
      clearTimeout(before?.expiry)
      // The clock keeps epochs growing across restarts of the process.
      const epoch = (lastEpoch = Math.max(lastEpoch + 1, Date.now()))
      const story: Story = { epoch, last: 0, events: [], state, expiry: undefined }
      stories.set(searchId, story)
      add(story, { type: 'snapshot', message: 'Situação da pesquisa', versao: state.versao, state })
      return epoch
    },

    async append(searchId, epoch, event) {
      const story = stories.get(searchId)
      if (!story || story.epoch !== epoch || isTerminalStory(story)) return false
      add(story, event)
      return true
    },

    async state(searchId) {
      return stories.get(searchId)?.state
    },

    async *read(searchId, { after, signal }) {
      let cursor = parseId(after)
      while (!signal.aborted) {
        const story = stories.get(searchId)
        if (!story) return
        const next = nextAfter(story, cursor)
        if (next) {
          yield next
          cursor = parseId(next.id)
          if (isTerminal(next.event)) return
        } else if (isTerminalStory(story)) return
        else await once(changed, searchId, { signal }).catch(() => {})
      }
    },

    status: () => ({ mode: 'in-memory', searches: stories.size }),
  }
}

type Cursor = { epoch: number; n: number } | undefined

function parseId(id: string | undefined): Cursor {
  const [, epoch, n] = /^(\d+)-(\d+)$/.exec(id ?? '') ?? []
  return epoch && n ? { epoch: Number(epoch), n: Number(n) } : undefined
}

/** The event after the cursor; a cursor that cannot be followed gets the whole state instead. */
function nextAfter({ epoch, last, events, state }: Story, cursor: Cursor): LoggedEvent | undefined {
  const firstKept = last - events.length + 1
  const from = cursor?.epoch === epoch && cursor.n <= last ? cursor.n + 1 : 1
  if (from > last) return undefined
  if (from >= firstKept) return { id: `${epoch}-${from}`, event: events[from - firstKept]! }
  // Short of the end, so that an ended story still ends with its terminal event.
  const isEnded = isTerminal(events.at(-1)!)
  const upTo = isEnded ? last - 1 : last
  const message = 'Situação da pesquisa'
  return { id: `${epoch}-${upTo}`, event: { type: 'snapshot', message, versao: state.versao, state } }
}

function isTerminalStory({ events }: Story): boolean {
  const latest = events.at(-1)
  return latest !== undefined && isTerminal(latest)
}
