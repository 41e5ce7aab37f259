import { expect, test } from 'vitest'
import { heatBounds, heatLegend, heatLevel } from './uf-heat.ts'

test('steps grow by one ratio up to the most', () => {
  expect(heatBounds([0, 3, 1_204, 17])).toEqual([4, 17, 71, 291, 1_204])
  expect(heatBounds([2, 0])).toEqual([1, 2])
  expect(heatBounds([0, 0])).toEqual([])
  expect(heatBounds([])).toEqual([])
})

test('what has the most is strongest, nothing is level 0, every other in between', () => {
  const bounds = heatBounds([1_204])
  expect([0, 1, 4, 5, 17, 18, 291, 292, 1_204].map((count) => heatLevel(count, bounds))).toEqual([
    0, 1, 1, 2, 2, 3, 4, 5, 5,
  ])
  expect([1, 2].map((count) => heatLevel(count, heatBounds([2])))).toEqual([4, 5])
  expect(heatLevel(1, heatBounds([1]))).toBe(5)
})

test('the legend says what each level holds', () => {
  expect(heatLegend([4, 17, 70, 292, 1_204]).map(({ label }) => label)).toEqual([
    '0',
    '1 a 4',
    '5 a 17',
    '18 a 70',
    '71 a 292',
    '293 a 1.204',
  ])
  expect(heatLegend([1, 2])).toEqual([
    { level: 0, label: '0' },
    { level: 4, label: '1' },
    { level: 5, label: '2' },
  ])
  expect(heatLegend([])).toEqual([{ level: 0, label: '0' }])
})
