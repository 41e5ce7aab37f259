import { expect, test } from 'vitest'
import { ORDENACAO_LABELS } from './ordenacao-labels.ts'
import { ORDENACOES } from './query-choices.ts'

test('each order has a name of its own', () => {
  const names = ORDENACOES.map((ordenacao) => ORDENACAO_LABELS[ordenacao])
  expect(new Set(names).size).toBe(ORDENACOES.length)
  for (const name of names) expect(name).toMatch(/^[A-Z]/)
})
