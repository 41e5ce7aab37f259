import type { Redis } from 'ioredis'
import { randomUUID } from 'node:crypto'
import { ask, script } from '../redis/ask.ts'
import { applyEvent, isTerminal } from '../search/apply-event.ts'
import type { SearchState } from '../search/state.ts'
import { createHub } from './hub.ts'
import {
  MAX_KEPT_EVENTS,
  PROGRESS_TTL_SECONDS,
  type Appended,
  type Lost,
  type ProgressLog,
  type StoryWriter,
} from './port.ts'
import { APPEND, OPEN } from './redis-scripts.ts'
import { channelOf, keysOf } from './redis-keys.ts'
import { snapshotOf } from './story.ts'

type Options = {
  ttlSeconds?: number
  /** Silence after which a watched story is compared with Redis. */
  quietMs?: number
  /** Asked before a new story begins; may refuse. */
  admit?: () => Promise<void>
}

type Opened = [epoch: string] | [kept: 0, state: string] | [lost: -1]

/**
 * Shared by all replicas: a hash with the state and a stream with the events, written by one script an
 * event, which publishes it too. Readers of a replica share one subscriber (see `createHub`).
 */
export function createRedisProgressLog(
  clients: { commands: Redis; subscriber: Redis },
  { ttlSeconds = PROGRESS_TTL_SECONDS, quietMs, admit = async () => {} }: Options = {},
): ProgressLog & { close(): void } {
  const { commands } = clients
  const runOpen = script<Opened>(commands, OPEN)
  const runAppend = script<'logged' | 'superseded' | 'forgotten' | 'behind'>(commands, APPEND)
  const hub = createHub(clients, { quietMs })
  const writers = new Set<{ check(): Promise<void> }>()
  const checkWriters = () => {
    for (const writer of writers) writer.check().catch(() => {})
  }
  commands.on('ready', checkWriters)

  const openStory = (mode: 'create' | 'take' | 'resume', held: number, state: SearchState, holder: string) =>
    runOpen(
      keysOf(state.searchId),
      mode,
      held,
      state.versao,
      JSON.stringify(state),
      JSON.stringify(snapshotOf(state)),
      ttlSeconds,
      channelOf(state.searchId),
      holder,
    )

  function writerOf(
    openedEpoch: number,
    openedState: SearchState,
    holder: string,
    onLost: (lost: Lost) => void,
  ): StoryWriter {
    const { searchId } = openedState
    let epoch = openedEpoch
    let n = 1
    let state = openedState
    const watched = {
      async check() {
        const held = await ask(commands.hget(keysOf(searchId)[0]!, 'epoch'))
        if (!writers.has(watched) || (held !== null && Number(held) <= epoch)) return
        writers.delete(watched)
        onLost(held === null ? 'forgotten' : 'superseded')
      },
    }
    writers.add(watched)

    return {
      get epoch() {
        return epoch
      },
      lastId: () => `${epoch}-${n}`,
      close: () => void writers.delete(watched),
      async append(event) {
        const after = applyEvent(state, event)
        const ended = Number(isTerminal(event))
        const texts = [JSON.stringify(event), JSON.stringify(after)] as const
        const rest = [ended, MAX_KEPT_EVENTS, ttlSeconds, channelOf(searchId)] as const
        const answer = await runAppend(keysOf(searchId), epoch, n + 1, ...texts, ...rest)
        if (answer === 'behind') return reopen()
        if (answer === 'logged') {
          n++
          state = after
        }
        if (answer !== 'logged' || ended) writers.delete(watched)
        return answer
      },
    }

    async function reopen(): Promise<Appended> {
      const [reopened] = await openStory('resume', epoch, state, holder)
      if (reopened === -1) return 'superseded'
      epoch = Number(reopened)
      n = 1
      return 'reopened'
    }
  }

  return {
    async create(state) {
      await admit()
      const [, kept] = await openStory('create', 0, state, randomUUID())
      return kept === undefined ? state : (JSON.parse(kept) as SearchState)
    },

    async open(state, onLost = () => {}) {
      const holder = randomUUID()
      const [epoch] = await openStory('take', 0, state, holder)
      return writerOf(Number(epoch), state, holder, onLost)
    },

    async state(searchId) {
      const state = await ask(commands.hget(keysOf(searchId)[0]!, 'state'))
      return state === null ? undefined : (JSON.parse(state) as SearchState)
    },

    read: hub.read,

    async renew(searchIds) {
      const pipeline = commands.pipeline()
      for (const key of searchIds.flatMap(keysOf)) pipeline.expire(key, ttlSeconds)
      await ask(pipeline.exec())
    },

    status: () => ({ mode: 'redis', searches: hub.topics() }),
    close() {
      commands.off('ready', checkWriters)
      hub.close()
    },
  }
}
