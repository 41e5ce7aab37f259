import { Redis, type RedisOptions } from 'ioredis'

/** Nobody waits longer than this for Redis: who asks is told that the store is not there. */
const TIMEOUT_MS = 3_000
const RECONNECT_MS = { step: 100, most: 1_000 }
/** Tries to connect, about as long as `TIMEOUT_MS`; then all that waits is let go, or an outage would pile it up. */
const MAX_TRIES = 7
/** A connection that owes an answer for so long is dead, though nobody said so. */
const DEAF_MS = { commands: 10_000, jobs: 30_000 }
const PING_MS = 15_000

type Log = (level: 'info' | 'warn', message: string, fields?: Record<string, unknown>) => void

export type RedisClients = {
  /** Everything but subscriptions and BullMQ's waiting for jobs. */
  commands: Redis
  /** Hears the channels, of every viewer of this replica. */
  subscriber: Redis
  /** BullMQ's own: it waits in commands for as long as it takes, so there is no time-out. */
  jobs: Redis
  status(): { connected: boolean; lastError?: string }
  /** Resolves when Redis answers, else rejects with the reason. */
  check(): Promise<void>
  close(): Promise<void>
}

/**
 * The connections of one replica, however many viewers it has. They connect by themselves, now and after
 * every loss; commands asked meanwhile wait, `TIMEOUT_MS` at most.
 */
export function connectRedis(url: string, log: Log): RedisClients {
  const options: RedisOptions = {
    connectTimeout: TIMEOUT_MS,
    retryStrategy: (attempt) => Math.min(attempt * RECONNECT_MS.step, RECONNECT_MS.most),
    keepAlive: 10_000,
  }
  const quick: RedisOptions = {
    ...options,
    commandTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: MAX_TRIES,
    socketTimeout: DEAF_MS.commands,
  }
  const commands = new Redis(url, { ...quick, connectionName: 'bidiq:commands' })
  // The hub subscribes again by itself: only it knows what must be read again after that.
  const subscriber = new Redis(url, {
    ...quick,
    connectionName: 'bidiq:subscriber',
    autoResubscribe: false,
  })
  const jobs = new Redis(url, {
    ...options,
    connectionName: 'bidiq:jobs',
    maxRetriesPerRequest: null,
    socketTimeout: DEAF_MS.jobs,
  })
  const all = [commands, subscriber, jobs]
  let lastError: string | undefined
  // It says nothing by itself, and would not notice that it hears nothing any more.
  const pinging = setInterval(() => void subscriber.ping().catch(() => {}), PING_MS).unref()

  commands.on('ready', () => {
    lastError = undefined
    log('info', `Redis connected successfully: ${commands.options.host}:${commands.options.port}`)
  })
  for (const client of all) {
    client.on('error', (error: Error) => {
      const message = error.message || error.name
      if (message !== lastError) log('warn', 'Redis connection failed', { error: message })
      lastError = message
    })
  }

  return {
    commands,
    subscriber,
    jobs,
    status: () => ({ connected: commands.status === 'ready', ...(lastError && { lastError }) }),
    async check() {
      if (commands.status !== 'ready' && lastError) throw new Error(lastError)
      await commands.ping()
    },
    async close() {
      clearInterval(pinging)
      for (const client of all) client.disconnect()
    },
  }
}
