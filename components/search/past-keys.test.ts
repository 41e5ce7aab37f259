import { unstable_serialize } from 'swr'
import { expect, test } from 'vitest'
import { pastKeys, stalePageKeys } from './past-keys.ts'

test('another search lets go of old ones, of opened rows and of typed words', () => {
  const kept = [
    '/api/setores',
    '/api/buscar/now',
    unstable_serialize(['/api/buscar/now/facetas?uf=SP', { a: 1 }]),
  ]
  const past = [
    '/api/buscar/old',
    unstable_serialize(['/api/buscar/old/resultados?tamanho=200', '1 completed 0 ', 1]),
    '/api/contratacoes/00000000000191-1-000001-2026/itens',
    `$sub$${unstable_serialize(['/api/buscar/analise', '{}', 'café'])}`,
  ]
  expect(pastKeys([...kept, ...past], ['old'])).toEqual(past)
})

test('pages of the same view are let go when its rows are others, and of no other view', () => {
  const [view, other] = ['/api/buscar/a/resultados?tamanho=200', '/api/buscar/a/resultados?uf=SP&tamanho=200']
  const key = (of: string, stamp: string, pagina: number) => unstable_serialize([of, stamp, pagina])
  const stale = [key(view, '1 running 1 ', 1), key(view, '1 running 12 ', 2)]
  const kept = [key(view, '1 running 2 ', 1), key(other, '1 running 1 ', 1)]
  expect(stalePageKeys([...stale, ...kept], view, '1 running 2 ')).toEqual(stale)
})
