import { expect, test } from 'vitest'
import { fileMarks } from './mark-labels.ts'
import type { Marks } from './marks-data.ts'
import { hidesMarked, pickedRows } from './marks-filter.ts'

const em = '2026-11-23T12:00:00.000Z'
const marks: Marks = {
  c: { status: 'interessante', nota: 'ligar', em },
  a: { status: 'interessante', em },
  b: { status: 'descartada', em },
  d: { nota: '=1+1', em },
}

test.each([
  ['interessantes', { numeros: ['a', 'c'] }],
  ['com-nota', { numeros: ['c', 'd'] }],
  ['sem-descartadas', { exceto: ['b'] }],
] as const)('%s', (filter, body) => {
  expect(pickedRows(filter, marks)!.body).toEqual(body)
})

test('nothing is asked of all rows', () => {
  expect(pickedRows(null, marks)).toBeUndefined()
})

test('the stamp changes with the rows, and with nothing else', () => {
  const stamp = (of: Marks) => pickedRows('interessantes', of)!.stamp
  expect(stamp({ ...marks, a: { status: 'interessante', nota: 'outra', em } })).toBe(stamp(marks))
  expect(stamp({ ...marks, b: { status: 'interessante', em } })).not.toBe(stamp(marks))
  const { a: _, ...others } = marks
  expect(stamp({ ...others, e: { status: 'interessante', em } })).not.toBe(stamp(marks))
})

test('what a list no longer has once it is marked', () => {
  const hides = (filter: Parameters<typeof hidesMarked>[0]) =>
    (['interessante', 'descartada', null] as const).map((status) => hidesMarked(filter, status))
  expect(hides('interessantes')).toEqual([false, true, true])
  expect(hides('sem-descartadas')).toEqual([false, true, false])
  expect(hides('com-nota')).toEqual([false, false, false])
  expect(hides(null)).toEqual([false, false, false])
})

test('files say Em análise and Descartada, with the nota as it is', () => {
  expect(fileMarks(marks, new Set(['b', 'c', 'd', 'x']))).toEqual({
    b: { status: 'Descartada' },
    c: { status: 'Em análise', observacoes: 'ligar' },
    d: { observacoes: '=1+1' },
  })
  expect(Object.keys(fileMarks(marks))).toHaveLength(4)
})
