import { expect, test } from 'vitest'
import { popularCells, type Demand } from '../search/demand.ts'
import { searchQuerySchema } from '../search/query.ts'
import { createDemandCounter } from './demand-counter.ts'

const query = (rest: Record<string, unknown>) => searchQuerySchema.parse({ situacao: 'abertas', ...rest })

test('counts what searches need, and tells it once', async () => {
  const told: Demand[][] = []
  const counter = createDemandCounter({ addDemand: async (asked) => void told.push([...asked]) }, () => 0)
  await counter.flush()
  expect(told, 'nothing to tell').toEqual([])
  counter.note(query({ ufs: ['SP', 'RJ'] }))
  counter.note(query({ ufs: ['SP'], termos: 'limpeza' }))
  counter.note(query({ ufs: ['SP'], numero: '00000000000191-1-000001/2026' }))
  await counter.flush()
  await counter.flush()
  expect(told).toEqual([
    [
      { kind: 'abertas', uf: 'RJ', weight: 1 },
      { kind: 'abertas', uf: 'SP', weight: 2 },
    ],
  ])
})

test('popular is what was asked for more than once lately, and never more than a few cells', () => {
  const demand = ['SP', 'RJ', 'MG', 'PR', 'RS', 'SC', 'BA', 'GO', 'ES', 'AC'].map(
    (uf, n) => ({ kind: 'abertas', uf, weight: 10 - n }) as Demand,
  )
  expect(popularCells(demand).map(({ uf }) => uf)).toEqual(['SP', 'RJ', 'MG', 'PR', 'RS', 'SC', 'BA', 'GO'])
  expect(popularCells([{ kind: 'abertas', uf: 'SP', weight: 1 }])).toEqual([])
})
