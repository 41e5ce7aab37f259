import { setTimeout as pause } from 'node:timers/promises'
import { createBullJobs } from '../../lib/jobs/bullmq.ts'
import { connectRedis } from '../../lib/redis/client.ts'
import { databaseOf, KIND_NAMES, loadKind, type KindName } from './kinds/by-name.ts'
import type { Pen } from './kinds/kind.ts'
import { lastEvent, machineClock, progressEvent } from './story.ts'

/** What the parent asks for; each is answered with its `ask` number once done. */
export type Order =
  | { ask: number; do: 'hold'; searchIds: string[] }
  | { ask: number; do: 'begin'; kind: KindName; searchId: string }
  | { ask: number; do: 'tell'; searchId: string; events: number; perSecond: number }

/** Publishes the stories of all kinds, one search at a time: `node publisher-process.ts REDIS_URL`. */
const redisUrl = process.argv[2]!
const takePen = new Map<KindName, (searchId: string) => Promise<Pen>>()
for (const kind of KIND_NAMES) {
  const { createPublisher } = await loadKind(kind)
  takePen.set(kind, createPublisher(`${redisUrl}/${databaseOf(kind)}`))
}
const pens = new Map<string, Pen>()

/** Is the runner of these searches: replicas would take up a search that is watched and that nobody runs. */
async function hold(searchIds: string[]): Promise<void> {
  const clients = connectRedis(`${redisUrl}/${databaseOf('next')}`, () => {})
  const running = new Set<string>()
  const jobs = createBullJobs((searchId) => new Promise(() => running.add(searchId)), clients, {
    onAbandoned: async () => {},
    onError: console.error,
    concurrency: searchIds.length,
  })
  for (const searchId of searchIds) await jobs.submit({ searchId, versao: 1 })
  while (running.size < searchIds.length) await pause(20)
}

/** At a steady rate, however long each takes; ends with the end of the search. */
async function tell(pen: Pen, events: number, perSecond: number): Promise<void> {
  const startedAt = machineClock()
  for (let n = 1; n <= events; n++) {
    await pause(Math.max(0, startedAt + (n * 1000) / perSecond - machineClock()))
    await pen(progressEvent(n))
  }
  await pen(lastEvent())
}

async function obey(order: Order): Promise<void> {
  if (order.do === 'hold') return hold(order.searchIds)
  if (order.do === 'begin')
    return void pens.set(order.searchId, await takePen.get(order.kind)!(order.searchId))
  await tell(pens.get(order.searchId)!, order.events, order.perSecond)
}

process.on('message', (order: Order) => {
  obey(order)
    .then(() => process.send!({ ask: order.ask }))
    .catch((error: unknown) => process.send!({ ask: order.ask, error: String(error) }))
})
process.on('disconnect', () => process.exit())
