import { createLoader, createSerializer } from 'nuqs/server'
import { expect, test } from 'vitest'
import type { QueryInput } from './form/draft.ts'
import { queryInUrl, queryUrlOf, queryUrlParsers } from './query-url.ts'

const query: QueryInput = {
  ufs: ['SP', 'RJ'],
  situacao: 'encerradas',
  dataInicial: '2026-03-01',
  dataFinal: '2026-03-05',
  termos: 'café, "pão de forma" & água',
  exclusoes: ['a, b', 'c'],
  modalidades: [6],
  unidades: [{ cnpj: '00000368000150', codigoUnidade: '990192' }],
  srp: false,
  valorMin: 1500.5,
  ordenacao: '-valor',
}

test('a whole query survives the URL', () => {
  const url = createSerializer(queryUrlParsers)(queryUrlOf('some-id', query))
  const read = createLoader(queryUrlParsers)(new URLSearchParams(url))
  expect(queryInUrl(read)).toEqual(query)
  expect(read.id).toBe('some-id')
})

test('without UFs there is no query', () => {
  expect(queryInUrl(queryUrlOf(null, { termos: 'café' }))).toBeUndefined()
})

test('an order that nobody chose stays out of the URL', () => {
  expect(queryUrlOf('some-id', { situacao: 'abertas', ordenacao: 'encerramento' }).ordenacao).toBeNull()
  expect(queryUrlOf('some-id', { situacao: 'todas', ordenacao: 'encerramento' }).ordenacao).toBe(
    'encerramento',
  )
})
