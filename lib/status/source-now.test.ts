import { expect, test } from 'vitest'
import type { SourceStatus } from '../pncp/attempts.ts'
import { sourceNow } from './source-now.ts'

const status = (change: Partial<SourceStatus>): SourceStatus => ({
  state: 'closed',
  lastError: 'connect ECONNREFUSED 10.0.0.7:5432',
  lastOkAt: 1_000,
  failingSince: undefined,
  rate: 1,
  inFlightLimit: 1,
  usualMs: 812.4,
  ...change,
})

test.each([
  [{}, 'noAr'],
  [{ lastOkAt: undefined }, 'naoConsultada'],
  [{ failingSince: 2_000 }, 'instavel'],
  [{ state: 'open', failingSince: 2_000 }, 'foraDoAr'],
] as const)('%j is %s', (change, estado) => expect(sourceNow('busca', status(change)).estado).toBe(estado))

test('the text of an error stays with us', () => {
  expect(JSON.stringify(sourceNow('busca', status({})))).not.toContain('10.0.0.7')
})
