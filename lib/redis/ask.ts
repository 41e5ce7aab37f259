import type { Redis } from 'ioredis'
import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'

/** What Redis answers when it is there and cannot serve: full, loading, or not the one that writes. */
const CANNOT_SERVE =
  /^(OOM|LOADING|READONLY|MASTERDOWN|BUSY|MISCONF|NOREPLICAS|TRYAGAIN|ERR max number of clients)/

/** The answer of a command. @throws {AppError} `store_unavailable` when Redis is away, slow or full. */
export async function ask<T>(command: Promise<T>): Promise<T> {
  try {
    return await command
  } catch (error) {
    throw unavailable(error)
  }
}

function unavailable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  const reason = reasonOf(error)
  const isReply = error.name === 'ReplyError'
  // A reply of any other kind is our own mistake. The driver's error holds all that was sent: it goes no further.
  if (isReply && !CANNOT_SERVE.test(reason)) return new Error(`Redis: ${reason}`)
  return new AppError('store_unavailable', `Redis: ${reason}`)
}

/** A transaction says why in the errors of its commands. */
function reasonOf(error: Error & { previousErrors?: Error[] }): string {
  return error.previousErrors?.[0]?.message ?? error.message
}

type Argument = string | number | Buffer

/** A Lua script as a function: `keys`, then everything else. Redis keeps it; an emptied one is told again. */
export function script<Reply>(redis: Redis, lua: string) {
  const name = `bidiq_${createHash('sha1').update(lua).digest('hex')}`
  const host = redis as unknown as Record<string, (...args: Argument[]) => Promise<Reply>>
  if (!(name in host)) redis.defineCommand(name, { lua })
  return (keys: string[], ...args: Argument[]): Promise<Reply> =>
    ask(host[name]!(keys.length, ...keys, ...args))
}
