import { expect, test } from 'vitest'
import { each, list } from './list.ts'

test('terms stand apart by commas and lines, and empty ones are left out', () => {
  expect(list('\n  cimento, areia lavada\n  brita,\n')).toEqual(['cimento', 'areia lavada', 'brita'])
})

test('commas inside braces belong to the term', () => {
  expect(list('tubo de {aço, pvc}, {fio, cabo} elétrico')).toEqual([
    'tubo de {aço, pvc}',
    '{fio, cabo} elétrico',
  ])
})

test('each term gets the conditions', () => {
  expect(each('areia, brita', { sem: ['obra'] })).toEqual([
    { termo: 'areia', sem: ['obra'] },
    { termo: 'brita', sem: ['obra'] },
  ])
})
