import { expect, test } from 'vitest'
import { isEnded, STATUSES } from './state.ts'

test('a search has ended when it is complete, failed or cancelled', () => {
  const ended = STATUSES.filter((status) => isEnded({ status }))
  expect(ended.toSorted()).toEqual(['cancelled', 'completed', 'failed'])
})
