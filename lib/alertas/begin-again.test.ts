import { expect, test } from 'vitest'
import { coverageOf, rowOf as resultRow } from '../search/testing/compared-rows.ts'
import { beginAgain } from './begin-again.ts'
import { toMemoryRow } from './memory-row.ts'
import type { Memory } from './memory.ts'
import { newsOf, type RunFacts } from './news.ts'

const rowOf = (...change: Parameters<typeof resultRow>) => toMemoryRow(resultRow(...change))
const WHOLE = coverageOf({ SP: {} })
const SP_AWAY = coverageOf({ SP: { status: 'NAO_CONSULTADA' } })
const runOn = (day: number, coverage = WHOLE): RunFacts => ({
  situacao: 'abertas',
  coverage,
  startedAt: `2026-11-${day}T10:00:00.000Z`,
  at: `2026-11-${day}T07:05:00`,
})
const [one, two, three] = [1, 2, 3].map((numero) => rowOf({ numero })) as [
  ReturnType<typeof rowOf>,
  ReturnType<typeof rowOf>,
  ReturnType<typeof rowOf>,
]
const later = rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-15T09:00:00' })
const told = ({ found }: ReturnType<typeof newsOf>) =>
  found.map(({ estado, row }) => `${estado} ${row.sequencialCompra}`)
const first = (rows: (typeof one)[]): Memory => newsOf(undefined, rows, runOn(20)).memory

test('what another question finds is no news; from then on what is new is', () => {
  const changed = beginAgain(first([one]), [two], runOn(21))
  expect(told(changed)).toEqual([])
  expect(told(newsOf(changed.memory, [two, three], runOn(22)))).toEqual(['NOVA 3'])
})

test('what was known already is compared as always', () => {
  expect(told(beginAgain(first([one]), [later, two], runOn(21)))).toEqual(['PRORROGADA 1'])
})

test('what no longer answers is not told, now or later, and still known when the question changes back', () => {
  const revoked = resultRow({ numero: 1, situacaoCompraId: 2 })
  const away = beginAgain(first([one, two]), [two], runOn(21)).memory
  const known = new Map([[revoked.numeroControlePNCP, revoked]])
  const next = newsOf(away, [two], runOn(22), known)
  expect(told(next)).toEqual([])
  expect(told(beginAgain(next.memory, [one, two], runOn(23)))).toEqual([])
})

test('a place that could not be read at first is no ground for telling that anything is gone or changed', () => {
  const changed = beginAgain(first([one, two]), [later], runOn(21, SP_AWAY))
  expect(told(changed)).toEqual([])
  expect(told(newsOf(changed.memory, [later, two], runOn(22)))).toEqual(['PRORROGADA 1'])
})
