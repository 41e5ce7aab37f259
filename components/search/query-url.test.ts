import { createLoader, createSerializer } from 'nuqs/server'
import { expect, test } from 'vitest'
import type { QueryInput } from './form/draft.ts'
import { fieldsInUrl, queryInUrl, queryUrlOf, queryUrlParsers, unreadParts } from './query-url.ts'

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
  const found = read(new URLSearchParams(url))
  expect(queryInUrl(found)).toEqual(query)
  expect(found.id).toBe('some-id')
})

test('without UFs there is no query, but the form is filled', () => {
  const url = queryUrlOf(null, { termos: 'café' })
  expect(queryInUrl(url)).toBeUndefined()
  expect(fieldsInUrl(url)).toEqual({ termos: 'café' })
  expect(fieldsInUrl(queryUrlOf(null, {}))).toBeUndefined()
})

const read = createLoader(queryUrlParsers)
const unread = (address: string) =>
  unreadParts(new URLSearchParams(address)).map(({ field, text }) => `${field} ${text}`)

test.each([
  ['situacao=foo&iniciar=true', ['situacao foo']],
  ['ufs=SP,XX&situacao=abertas', ['ufs XX']],
  ['ufs=XX', ['ufs XX']],
  ['dataInicial=2026-02-30&dataFinal=ontem', ['dataInicial 2026-02-30', 'dataFinal ontem']],
  ['srp=sim&semValor=1', ['srp sim', 'semValor 1']],
  ['valorMin=1.500,00', ['valorMin 1.500,00']],
  ['modalidades=6,pregao,8x', ['modalidades pregao', 'modalidades 8x']],
  ['unidades=00000368000150', ['unidades 00000368000150']],
  ['versao=ultima', ['versao ultima']],
  ['ordenacao=preco', ['ordenacao preco']],
  ['termos=&ufs=', []],
  ['ufs=SP,&exclusoes=a%252C b,c&termos=a, b', []],
  ['utm_source=mail', []],
])('of %s cannot be read: %j', (address, expected) => {
  expect(unread(address)).toEqual(expected)
})

test('a whole query leaves nothing unread', () => {
  expect(unread(createSerializer(queryUrlParsers)(queryUrlOf(null, query)))).toEqual([])
})

test('days are read as people write them too', () => {
  const url = read(new URLSearchParams('dataInicial=1/3/2026&dataFinal=2026-03-05'))
  expect(fieldsInUrl(url)).toEqual({ dataInicial: '2026-03-01', dataFinal: '2026-03-05' })
})

test('an order that nobody chose stays out of the URL', () => {
  expect(queryUrlOf('some-id', { situacao: 'abertas', ordenacao: 'encerramento' }).ordenacao).toBeNull()
  expect(queryUrlOf('some-id', { situacao: 'todas', ordenacao: 'encerramento' }).ordenacao).toBe(
    'encerramento',
  )
})
