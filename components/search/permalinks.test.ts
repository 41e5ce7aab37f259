import { expect, test } from 'vitest'
import { permalinksOf } from './permalinks.ts'

test('the result has its id and version, the question begins anew, and both have the whole query', () => {
  const query = { ufs: ['SP', 'RJ'], situacao: 'abertas', termos: 'papel', ordenacao: 'encerramento' }
  const links = permalinksOf({ searchId: 'abc', versao: 2, query })
  const asked = 'ufs=SP,RJ&situacao=abertas&termos=papel&ordenacao=encerramento'
  expect(links).toEqual({
    result: `/buscar?id=abc&versao=2&${asked}`,
    question: `/buscar?iniciar=true&${asked}`,
  })
})
