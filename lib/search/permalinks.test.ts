import { expect, test } from 'vitest'
import { permalinksOf, shortResult } from './permalinks.ts'

test('the result has its id and version, the question begins anew, and both have the whole query', () => {
  const query = { ufs: ['SP', 'RJ'], situacao: 'abertas', termos: 'papel', ordenacao: 'encerramento' }
  const links = permalinksOf({ searchId: 'abc', versao: 2, query })
  const asked = 'ufs=SP,RJ&situacao=abertas&termos=papel&ordenacao=encerramento'
  expect(links).toEqual({
    result: `/buscar?id=abc&versao=2&${asked}`,
    question: `/buscar?iniciar=true&${asked}`,
  })
})

test('what would end a field or an item of a list is written so that it does not', () => {
  const query = {
    exclusoes: ['papel, de parede', 'a&b=c'],
    unidades: [{ cnpj: '00000000000191', codigoUnidade: 'A 1' }],
    srp: false,
    valorMin: 0.5,
    setores: undefined,
    numero: null,
  }
  const { question } = permalinksOf({ searchId: 'a/b', versao: 1, query })
  expect(question).toBe(
    '/buscar?iniciar=true&exclusoes=papel%252C%20de%20parede,a%26b%3Dc&unidades=00000000000191%3AA%201&srp=false&valorMin=0.5',
  )
  expect(shortResult({ searchId: 'a/b', versao: 3 })).toBe('/buscar?id=a%2Fb&versao=3')
})
