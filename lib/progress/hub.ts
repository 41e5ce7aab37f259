import type { Redis } from 'ioredis'
import { ask, script } from '../redis/ask.ts'
import type { LoggedEvent } from '../search/events.ts'
import { accept, follow, type Loaded } from './merge.ts'
import type { ReadOptions } from './port.ts'
import { channelOf, keysOf, searchOfChannel } from './redis-keys.ts'
import { LOAD } from './redis-scripts.ts'
import { hasEnded } from './story.ts'
import { Topic } from './topic.ts'

type Watched = {
  topic: Topic
  readers: number
  heardAt: number
  loading: Promise<void> | undefined
  /** News came during a reading. */
  again: boolean
}

/**
 * Brings the stories that somebody watches here from Redis: subscribes first, reads the log, then merges what
 * is published by its number. A gap, a new epoch, a reconnection, or `quietMs` of silence: the log is read
 * again. A slow reader misses nothing and holds nothing: it is a cursor on the story all share.
 */
export function createHub(
  { commands, subscriber }: { commands: Redis; subscriber: Redis },
  { quietMs = 15_000 }: { quietMs?: number } = {},
) {
  const load = script<Loaded>(commands, LOAD)
  const watched = new Map<string, Watched>()

  const onMessage = (channel: string, message: string) => {
    const entry = watched.get(searchOfChannel(channel) ?? '')
    if (!entry) return
    entry.heardAt = performance.now()
    if (!follow(entry.topic, message)) refresh(channel, entry)
  }
  const onReady = () => {
    const channels = [...watched.keys()].map(channelOf)
    if (channels.length === 0) return
    // What was published while nobody listened is in the log.
    subscriber.subscribe(...channels).then(refreshAll, () => {})
  }
  const refreshAll = () => {
    for (const [searchId, entry] of watched) refresh(channelOf(searchId), entry)
  }
  const checkQuiet = setInterval(() => {
    for (const [searchId, entry] of watched)
      if (performance.now() - entry.heardAt > quietMs) refresh(channelOf(searchId), entry)
  }, quietMs / 3).unref()
  subscriber.on('message', onMessage)
  subscriber.on('ready', onReady)

  /** One reading at a time; news during one asks for another. A failed one is tried again by the quiet check. */
  function refresh(channel: string, entry: Watched): void {
    if (entry.loading) {
      entry.again = true
      return
    }
    entry.loading = read(searchOfChannel(channel)!, entry.topic)
      .then(() => void (entry.heardAt = performance.now()))
      .catch(() => {})
      .finally(() => {
        entry.loading = undefined
        if (entry.again) refresh(channel, entry)
        entry.again = false
      })
  }

  async function read(searchId: string, topic: Topic): Promise<void> {
    const { story } = topic
    const loaded = await load(keysOf(searchId), story?.epoch ?? 0, story?.last ?? 0)
    accept(topic, loaded)
  }

  /** The entry of a search, which lives while it has readers. */
  function enter(searchId: string): Watched {
    const known = watched.get(searchId)
    const entry = known ?? {
      topic: new Topic(),
      readers: 0,
      heardAt: performance.now(),
      loading: undefined,
      again: false,
    }
    entry.readers++
    watched.set(searchId, entry)
    return entry
  }

  function leave(searchId: string, entry: Watched): void {
    if (--entry.readers > 0) return
    watched.delete(searchId)
    subscriber.unsubscribe(channelOf(searchId)).catch(() => {})
  }

  /** What an ended story tells may be old: there may be a next version. */
  async function makeCurrent(searchId: string, { topic }: Watched): Promise<void> {
    if (topic.story && !hasEnded(topic.story)) return
    await ask(subscriber.subscribe(channelOf(searchId)))
    await read(searchId, topic)
  }

  return {
    async *read(searchId: string, options: ReadOptions): AsyncGenerator<LoggedEvent> {
      const entry = enter(searchId)
      try {
        await makeCurrent(searchId, entry)
        yield* entry.topic.read(options)
      } finally {
        leave(searchId, entry)
      }
    },
    topics: () => watched.size,
    close() {
      clearInterval(checkQuiet)
      subscriber.off('message', onMessage)
      subscriber.off('ready', onReady)
    },
  }
}
