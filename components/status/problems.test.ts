import { expect, test } from 'vitest'
import type { SourceNow } from '../../lib/status/source-now.ts'
import { problemsOf } from './problems.ts'

const source = (change: Partial<SourceNow>): SourceNow => ({
  fonte: 'busca',
  estado: 'noAr',
  ultimaResposta: null,
  falhandoDesde: null,
  tempoUsualMs: 1,
  ...change,
})

test('nothing fails, and nothing is said to', () => {
  const fontes = [source({}), source({ fonte: 'itens', estado: 'naoConsultada' })]
  expect(problemsOf({ pronto: true, fontes, ufs: [] })).toEqual([])
})

test('each thing that fails is told with since when and what it means', () => {
  const fontes = [
    source({ estado: 'foraDoAr', falhandoDesde: '2026-11-28T13:00:00Z' }),
    source({ fonte: 'consulta', estado: 'instavel' }),
  ]
  expect(problemsOf({ pronto: false, fontes, ufs: null })).toEqual([
    expect.stringContaining('Novas pesquisas não são aceitas'),
    expect.stringContaining('não respondeu a tempo'),
    expect.stringMatching(/^Busca do portal do PNCP não responde desde 28\/11\/2026 10:00\./),
    expect.stringMatching(/^API de consulta do PNCP falha às vezes\./),
  ])
})
