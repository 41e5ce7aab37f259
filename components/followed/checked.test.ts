import { expect, test } from 'vitest'
import { dueKeys, newsCount, newsFirst, readChecks, type Checks } from './checked.ts'

const SEEN = '2026-11-20T13:00:00.000Z'
const LATER = '2026-11-20T14:00:00.000Z'
const contratacao = (numero: string, vistoAte = SEEN) => ({
  ...{ numero, vistoAte, objeto: '', orgao: '', uf: '', link: null },
})
const orgao = { cnpj: '00000000000191', nome: '', unidade: null, vistas: [], vistoAte: SEEN }
const list = { contratacoes: [contratacao('a'), contratacao('b')], orgaos: [orgao] }

test('what happened after it was seen counts, until it is seen; what is not followed never does', () => {
  const known: Checks = {
    a: { em: LATER, ultima: LATER },
    b: { em: LATER, ultima: SEEN },
    '00000000000191': { em: LATER, ultima: LATER },
    gone: { em: LATER, ultima: LATER },
  }
  expect(newsCount(list, known)).toBe(2)
  expect(newsCount({ ...list, contratacoes: [contratacao('a', LATER)] }, known)).toBe(1)
  expect(newsCount(list, {})).toBe(0)
})

test('what has news comes first, and stays there when it is seen while the page is open', () => {
  const known: Checks = { b: { em: LATER, ultima: LATER } }
  const order = (one: { numero: string }[], atOpening: Map<string, string>) =>
    newsFirst(one as typeof list.contratacoes, ({ numero }) => numero, { known, atOpening }).map(
      ({ numero }) => numero,
    )
  const atOpening = new Map([
    ['a', SEEN],
    ['b', SEEN],
  ])
  expect(order(list.contratacoes, atOpening)).toEqual(['b', 'a'])
  const seen = [contratacao('a'), contratacao('b', LATER)]
  expect(order(seen, atOpening)).toEqual(['b', 'a'])
  expect(order(seen, new Map([['b', LATER]]))).toEqual(['a', 'b'])
})

test('what was asked for within half an hour is not due; what never was comes first', () => {
  const now = Date.parse('2026-11-20T15:00:00.000Z')
  const at = (minutes: number) => ({ em: new Date(now - minutes * 60_000).toISOString(), ultima: null })
  const due = (known: Checks) => dueKeys(list, known, { now, ageMs: 30 * 60_000 })
  expect(due({ a: at(31), b: at(29) })).toEqual(['00000000000191', 'a'])
  expect(due({ a: at(31), b: at(40), '00000000000191': at(1) })).toEqual(['b', 'a'])
  expect(due({ a: at(-600), b: at(0), '00000000000191': at(0) }), 'a clock that was set back').toEqual(['a'])
})

test('of what others may have written only what can be understood stays', () => {
  expect(readChecks([])).toBeUndefined()
  expect(readChecks({ a: 1, b: { em: LATER, ultima: 3 }, c: { ultima: LATER } })).toEqual({
    b: { em: LATER, ultima: null },
  })
})
