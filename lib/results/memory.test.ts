import { expect, test } from 'vitest'
import { emptySummary } from '../search/summary.ts'
import { describeResultStore } from './contract.ts'
import { createMemoryResultStore } from './memory.ts'

describeResultStore('memory', (options) => createMemoryResultStore(options))

const FIRST = { versao: 1, epoch: 1 }
const answerOf = (bytes: number) => ({ summary: emptySummary(), index: new Uint8Array(bytes), chunks: [] })

test('lets the oldest ended result go when room is short, never one still running', async () => {
  const evicted: string[] = []
  const store = createMemoryResultStore({ maxBytes: 250, onEvict: (searchId) => evicted.push(searchId) })
  await store.save('running', FIRST, answerOf(100))
  await store.save('ended', FIRST, answerOf(100))
  await store.end('ended', FIRST, {} as never)
  await store.save('new', FIRST, answerOf(100))
  expect(evicted).toEqual(['ended'])
  expect(await store.read('ended')).toBeUndefined()
  expect(await store.read('running')).toBeDefined()
  expect(store.status()).toMatchObject({ results: 2, bytes: 200 })
})
