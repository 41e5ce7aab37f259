import { expect, test, vi } from 'vitest'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { describeProgressLog } from './contract.ts'
import { createMemoryProgressLog } from './memory.ts'

describeProgressLog('memory', () => createMemoryProgressLog())

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })

test('forgets an ended search after its time, and a running one never', async () => {
  vi.useFakeTimers()
  const log = createMemoryProgressLog({ ttlMs: 1_000 })
  const writer = await log.open(initialState({ searchId: 'ended', query, echo: '', now: 0 }))
  await log.open(initialState({ searchId: 'running', query, echo: '', now: 0 }))
  const ending = { message: '', versao: 1, coverage: null, summary: null, finishedAt: '' }
  await writer.append({ type: 'cancelled', ...ending })
  vi.advanceTimersByTime(1_001)
  vi.useRealTimers()
  expect(await log.state('ended')).toBeUndefined()
  expect(await log.state('running')).toBeDefined()
})
