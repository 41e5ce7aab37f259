import { expect, test } from 'vitest'
import { newAbertas, seenOf } from './orgao-news.ts'

const aberta = (n: number) => ({
  ...{ numero: `00000000000191-1-00000${n}/2026`, objeto: '', orgao: '', unidade: null, uf: null },
  ...{ encerramento: null, link: null },
})
const checked = { abertas: [aberta(1), aberta(2)], lidoEm: '2026-11-20T13:00:00.000Z', aviso: null }

test('new are those that were not there at the last look, and none at the first', () => {
  expect(newAbertas({ vistas: null }, checked)).toEqual([])
  expect(newAbertas({ vistas: [] }, checked)).toHaveLength(2)
  expect(newAbertas({ vistas: ['000001/2026', '000009/2026'] }, checked)).toEqual([aberta(2)])
  expect(newAbertas(seenOf(checked), checked)).toEqual([])
})
