import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { type SearchEvent } from '../search/events.ts'
import { isTerminal } from '../search/apply-event.ts'
import { searchQuerySchema } from '../search/query.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { createTestSearches } from './testing/searches.ts'

type Told = { event: SearchEvent; at: number }

let simulator: RunningSimulator
let product: ReturnType<typeof createTestSearches>
let story: Told[]

beforeAll(async () => {
  simulator = await startSimulator({ rows: 60_000 })
  product = createTestSearches({ url: simulator.url })
  const searchId = crypto.randomUUID()
  const query = searchQuerySchema.parse({ ufs: BRAZILIAN_UFS, situacao: 'abertas', termos: 'limpeza' })
  await product.searches.start(searchId, query)
  story = []
  for await (const { event } of product.searches.events(searchId, { signal: new AbortController().signal })) {
    story.push({ event, at: Date.now() })
  }
}, 60_000)
afterAll(async () => {
  await product.close()
  await simulator.close()
})

const progress = () => story.flatMap(({ event, at }) => (event.type === 'progress' ? [{ ...event, at }] : []))

test('the story opens with the whole state and ends once', () => {
  expect(story[0]!.event.type).toBe('snapshot')
  expect(story[1]!.event.type).toBe('started')
  expect(story.filter(({ event }) => isTerminal(event))).toHaveLength(1)
  expect(story.at(-1)!.event.type).toBe('completed')
})

test('rows can be read before the last UF is done', () => {
  const firstRows = story.findIndex(({ event }) => event.type === 'result' && event.partial)
  const lastProgress = story.findLastIndex(({ event }) => event.type === 'progress')
  expect(firstRows).toBeGreaterThan(0)
  expect(firstRows).toBeLessThan(lastProgress)
})

test('each UF is told done after its last page, and before the end', () => {
  for (const uf of BRAZILIAN_UFS) {
    const pages = simulator.log().filter(({ params }) => params.ufs === uf)
    const lastPage = Math.max(...pages.map(({ endedAt }) => endedAt!))
    const told = progress().find(({ ufs }) => ufs[uf]?.state === 'done')!
    expect(told.at).toBeGreaterThanOrEqual(lastPage)
    // How soon is measured by the benchmark; on a crowded machine only the order is certain.
    expect(told.at - lastPage).toBeLessThan(5_000)
  }
})

test('at most two events a second', () => {
  const times = progress().map(({ at }) => at)
  const gaps = times.slice(1).map((at, i) => at - times[i]!)
  // The last one is told with the end, whenever that comes.
  for (const gap of gaps.slice(0, -1)) expect(gap).toBeGreaterThanOrEqual(480)
})

test('the share done never goes back, and is the share of known pages read', () => {
  const cells: Record<string, { pagesRead: number; pagesKnown: number }> = {}
  let before = 0
  for (const { ufs, fraction } of progress()) {
    Object.assign(cells, ufs)
    expect(fraction).toBeGreaterThanOrEqual(before)
    before = fraction
    const sum = (field: 'pagesRead' | 'pagesKnown') =>
      Object.values(cells).reduce((total, cell) => total + cell[field], 0)
    const share = sum('pagesRead') / sum('pagesKnown')
    if (share >= 0.45 && share <= 0.55) {
      expect(fraction).toBeGreaterThan(0.4)
      expect(fraction).toBeLessThan(0.6)
    }
  }
})

test('a search that is cancelled stops asking within a second', async () => {
  const searchId = crypto.randomUUID()
  const clock = { ufs: BRAZILIAN_UFS, situacao: 'todas', dataInicial: '2026-01-01', dataFinal: '2026-02-01' }
  simulator.settings({ latency: 2 })
  simulator.clearLog()
  await product.searches.start(searchId, searchQuerySchema.parse(clock))
  await expect.poll(() => simulator.log().length).toBeGreaterThan(2)
  const cancelledAt = Date.now()
  await product.searches.cancel(searchId)
  const state = await product.searches.wait(searchId, 5_000, new AbortController().signal)
  expect(state.status).toBe('cancelled')
  for (const { at, endedAt } of simulator.log()) {
    expect(at).toBeLessThan(cancelledAt + 1_000)
    if (endedAt) expect(endedAt).toBeLessThan(cancelledAt + 1_000)
  }
})
