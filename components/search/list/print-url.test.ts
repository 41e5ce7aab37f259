import { expect, test } from 'vitest'
import { printUrl } from './print-url.ts'

test('the same rows, without their pages', () => {
  expect(printUrl('/api/buscar/abc/resultados?uf=SP&tipo=disputa%2Cleilao&versao=2&tamanho=200')).toBe(
    '/imprimir/abc?uf=SP&tipo=disputa%2Cleilao&versao=2',
  )
  expect(printUrl('/api/buscar/abc/resultados?tamanho=200')).toBe('/imprimir/abc')
})
