import { expect, test } from 'vitest'
import type { UfProgress } from '../search/state.ts'
import { notBack } from './not-back.ts'

const cell = (
  state: UfProgress['state'],
  pagesRead: number,
  pagesKnown: number,
  found: number,
): UfProgress => ({
  state,
  pagesRead,
  pagesKnown,
  found,
})
const told = (ufs: Record<string, UfProgress>, found: number, fraction: number) => ({ ufs, found, fraction })
const takenUp = {
  progress: { ufs: { SP: cell('reading', 3, 5, 40), RJ: cell('done', 2, 2, 7) }, found: 47, fraction: 0.6 },
}

test('a run that takes over begins where the one before had come to', () => {
  expect(notBack(told({ SP: cell('waiting', 0, 1, 0) }, 7, 0), takenUp)).toEqual(
    told({ SP: cell('reading', 3, 5, 40) }, 47, 0.6),
  )
})

test('what is further on is told as it is', () => {
  const further = told({ SP: cell('reading', 4, 6, 50) }, 57, 0.8)
  expect(notBack(further, takenUp)).toEqual(further)
})

test('a UF that is over says how it is', () => {
  expect(notBack(told({ SP: cell('done', 1, 1, 38) }, 45, 0.9), takenUp)).toMatchObject({
    ufs: { SP: cell('done', 1, 1, 38) },
  })
})

test('the first run tells all as it is', () => {
  const first = told({ SP: cell('waiting', 0, 1, 0) }, 0, 0)
  expect(notBack(first, { progress: { ufs: {}, found: 0, fraction: 0 } })).toEqual(first)
})
