import { expect, test } from 'vitest'
import { parseContratacaoId } from './contratacao-id.ts'

const NUMERO = '00000000000191-1-000007/2026'

test.each([NUMERO, encodeURIComponent(NUMERO), NUMERO.replace('/', '-')])('%s', (segment) => {
  expect(parseContratacaoId(segment)).toBe(NUMERO)
})

test.each(['', 'x', '%', '..', '00000000000191-1-7-2026', `${NUMERO}/itens`])('%j is none', (segment) => {
  expect(() => parseContratacaoId(segment)).toThrow(
    expect.objectContaining({ code: 'contratacao_not_found', status: 404 }) as Error,
  )
})
