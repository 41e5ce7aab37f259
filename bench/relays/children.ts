import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Order } from './publisher-process.ts'

const TICKS_PER_SECOND = 100

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))

const children = new Set<ChildProcess>()

/** Ends with this process, whose channel it hears closing. */
function start(file: string, args: string[]): ChildProcess {
  const child = fork(pathOf(file), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  children.add(child)
  return child
}

export function stopChildren(): void {
  for (const child of children) if (child.connected) child.disconnect()
  children.clear()
}

export type RelayProcess = { port: number; pid: number }

export async function startRelay(kind: string, redisUrl: string): Promise<RelayProcess> {
  const child = start('relay-process.ts', [kind, redisUrl])
  const [port] = (await once(child, 'message')) as [number]
  return { port, pid: child.pid! }
}

// Each member of the union by itself, or the fields that differ would be lost.
type Asked<T> = T extends unknown ? Omit<T, 'ask'> : never

/** A publisher; the function rejects with what it could not do. */
export function startPublisher(redisUrl: string): (order: Asked<Order>) => Promise<void> {
  const child = start('publisher-process.ts', [redisUrl])
  const waiting = new Map<number, PromiseWithResolvers<void>>()
  child.on('message', ({ ask, error }: { ask: number; error?: string }) => {
    const asked = waiting.get(ask)
    waiting.delete(ask)
    if (error) asked?.reject(new Error(error))
    else asked?.resolve()
  })
  child.on('exit', () => waiting.values().forEach(({ reject }) => reject(new Error('The publisher ended'))))
  let asks = 0
  return async (order) => {
    const asked = Promise.withResolvers<void>()
    waiting.set(++asks, asked)
    child.send({ ...order, ask: asks })
    return asked.promise
  }
}

/** Milliseconds of CPU a process has used, to the hundredth of a second, all threads. Linux. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** MB of memory a process holds. Linux. */
export function memoryOf(pid: number): number {
  const [, kB] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kB) / 1024
}
