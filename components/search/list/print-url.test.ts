import { expect, test } from 'vitest'
import type { PickedRows } from '../marks/marks-filter.ts'
import { printUrl } from './print-url.ts'

test('the same rows, without their pages', () => {
  expect(printUrl('/api/buscar/abc/resultados?uf=SP&tipo=disputa%2Cleilao&versao=2&tamanho=200')).toBe(
    '/imprimir/abc?uf=SP&tipo=disputa%2Cleilao&versao=2',
  )
  expect(printUrl('/api/buscar/abc/resultados?tamanho=200')).toBe('/imprimir/abc')
})

test('of rows picked by their marks, those; not where an address cannot say which', () => {
  const rows = '/api/buscar/abc/resultados?uf=SP&tamanho=200'
  const numeros = ['83102459000104-1-000123/2026', '83102459000104-1-000124/2026']
  const of = (body: PickedRows['body']) => printUrl(rows, { filter: 'interessantes', stamp: '1', body })
  const { pathname, searchParams } = new URL(of({ numeros })!, 'http://localhost')
  expect(pathname).toBe('/imprimir/abc')
  expect(Object.fromEntries(searchParams)).toEqual({ uf: 'SP', numero: numeros.join(',') })
  expect(of({ exceto: numeros })).toBeUndefined()
  expect(of({ numeros: Array.from({ length: 151 }, () => numeros[0]!) })).toBeUndefined()
})
