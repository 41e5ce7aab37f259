import { isTerminal } from '../search/apply-event.ts'
import type { SearchState } from '../search/state.ts'
import { PROGRESS_TTL_SECONDS, type ProgressLog, type StoryWriter } from './port.ts'
import { addEvent, beginStory, hasEnded } from './story.ts'
import { Topic } from './topic.ts'

/**
 * One process only. Forgets a search `ttlMs` after it ended, and the oldest ended one beyond `maxSearches`.
 */
export function createMemoryProgressLog({
  ttlMs = PROGRESS_TTL_SECONDS * 1000,
  maxSearches = 1000,
} = {}): ProgressLog {
  const topics = new Map<string, { topic: Topic; expiry?: NodeJS.Timeout }>()
  let lastEpoch = 0

  function forget(searchId: string): void {
    const known = topics.get(searchId)
    if (!known) return
    clearTimeout(known.expiry)
    topics.delete(searchId)
    known.topic.story = undefined
    known.topic.ring()
  }

  function makeRoom(): void {
    if (topics.size < maxSearches) return
    for (const [searchId, { expiry }] of topics) if (expiry) return forget(searchId)
  }

  function begin(state: SearchState): StoryWriter {
    const { searchId } = state
    const known = topics.get(searchId)
    if (!known) makeRoom()
    clearTimeout(known?.expiry)
    const topic = known?.topic ?? new Topic()
    // The clock keeps epochs growing across restarts of the process.
    const epoch = (lastEpoch = Math.max(lastEpoch + 1, Date.now()))
    topic.story = beginStory(epoch, state)
    topics.set(searchId, { topic })
    topic.ring()

    return {
      epoch,
      lastId: () => `${epoch}-${topic.story?.last ?? 0}`,
      close() {},
      async append(event) {
        const { story } = topic
        if (!story) return 'forgotten'
        if (story.epoch !== epoch || hasEnded(story)) return 'superseded'
        addEvent(story, event)
        if (isTerminal(event)) {
          const expiry = setTimeout(() => forget(searchId), ttlMs).unref()
          topics.set(searchId, { topic, expiry })
        }
        topic.ring()
        return 'logged'
      },
    }
  }

  return {
    async create(state) {
      const known = topics.get(state.searchId)?.topic.story?.state
      if (known && known.versao >= state.versao) return known
      begin(state)
      return state
    },
    open: async (state) => begin(state),
    state: async (searchId) => topics.get(searchId)?.topic.story?.state,
    async *read(searchId, options) {
      const topic = topics.get(searchId)?.topic
      if (topic) yield* topic.read(options)
    },
    // A search that has not ended is never forgotten here.
    renew: async () => {},
    status: () => ({ mode: 'in-memory', searches: topics.size }),
  }
}
