import { describe, expect, test } from 'vitest'
import { row } from './fixtures.ts'
import { NO_VALUE, OUTLIER_VALUE } from '../search/faixas.ts'
import { createTally, UNKNOWN, type Dimension } from './tally.ts'

function tallyOf(rows: ReturnType<typeof row>[]) {
  const tally = createTally()
  for (const one of rows) tally.add(one)
  return tally
}

const DIMENSIONS: Dimension[] = ['uf', 'modalidade', 'publicacao', 'encerramento', 'faixa', 'grupo', 'tipo']

describe('a tally', () => {
  test('counts each row once in every dimension', () => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      row(at, {
        valorTotalEstimado: [0, 0.1, 70_000.3, 5e9, 99_999, 1e6][at % 6],
        modalidadeId: 1 + (at % 9),
        dataPublicacaoPncp: `2026-${String(1 + (at % 12)).padStart(2, '0')}-10T10:00:00`,
      }),
    )
    const tally = tallyOf(rows)
    expect(tally.total).toEqual({ contratacoes: 300, valor: 53_500_020, semValor: 50, atipicos: 100 })
    for (const dimension of DIMENSIONS) {
      const counts = [...tally.by(dimension).values()]
      const sum = (field: 'contratacoes' | 'semValor' | 'atipicos') =>
        counts.reduce((all, count) => all + count[field], 0)
      expect([dimension, sum('contratacoes'), sum('semValor'), sum('atipicos')]).toEqual([
        dimension,
        300,
        50,
        100,
      ])
      const cents = counts.reduce((all, { valor }) => all + Math.round(valor * 100), 0)
      expect([dimension, cents]).toEqual([dimension, 5_350_002_000])
    }
  })

  test('keeps the unknown apart, whatever a source says instead', () => {
    const odd = { ufSigla: 'XX' }
    const tally = tallyOf([
      row(0, { unidadeOrgao: {}, modalidadeId: undefined, dataPublicacaoPncp: undefined }),
      row(1, { unidadeOrgao: odd, modalidadeId: 'seis' as never, dataPublicacaoPncp: '2026-02-30T00:00:00' }),
      row(2, { unidadeOrgao: undefined as never, dataEncerramentoProposta: undefined }),
    ])
    expect(tally.by('uf')).toEqual(new Map([[UNKNOWN, expect.objectContaining({ contratacoes: 3 })]]))
    expect(tally.by('modalidade').get(UNKNOWN)?.contratacoes).toBe(2)
    expect(tally.by('publicacao').get(UNKNOWN)?.contratacoes).toBe(2)
    expect(tally.by('encerramento').get(UNKNOWN)?.contratacoes).toBe(1)
    expect(tally.by('encerramento').get('2026-12')?.contratacoes).toBe(2)
  })

  test.each([
    [49_999.99, 'ate50mil'],
    [50_000, 'ate100mil'],
    [500_000, 'ate1mi'],
    [100_000_000, 'acima'],
    [0, NO_VALUE],
    [-1, NO_VALUE],
    [Number.NaN, NO_VALUE],
    [1e9, OUTLIER_VALUE],
    [999_999.98, 'ate1mi'],
    [999_999, OUTLIER_VALUE],
  ])('a value of %d is in the band %s', (valorTotalEstimado, band) => {
    expect([
      ...tallyOf([row(0, { valorTotalEstimado })])
        .by('faixa')
        .keys(),
    ]).toEqual([band])
  })
})
