import { describe, expect, test } from 'vitest'
import { difference, ESTADOS, type ComparedRow, type ResultFacts } from './difference.ts'
import { GRUPOS } from './row.ts'
import { coverageOf, resultOf, rowOf } from './testing/compared-rows.ts'

/** Results at random, the same ones in every run. */
function randomOf(seed: number) {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const pick = <T>(values: readonly T[]) => values[next(values.length)]!
  const row = (numero: number): ComparedRow =>
    rowOf({
      numero,
      uf: pick(['SP', 'RJ', undefined]),
      grupo: pick(GRUPOS),
      situacaoCompraId: pick([1, 1, 2, 4, undefined]),
      objetoCompra: pick(['papel', 'Papel ', 'tinta']),
      valorTotalEstimado: pick([0, 10, undefined]),
      dataPublicacaoPncp: pick(['2026-11-10T09:00:00', '2026-11-22T09:00:00', undefined]),
      dataAberturaProposta: pick(['2026-11-12T09:00:00', '2026-11-26T09:00:00', undefined]),
      dataEncerramentoProposta: pick(['2026-11-23T09:00:00', '2026-12-10T09:00:00', undefined]),
    })
  const status = () => pick(['COMPLETA', 'INCOMPLETA', 'NAO_CONSULTADA'] as const)
  const situacao = pick(['abertas', 'todas', 'encerradas'] as const)
  const result = (at: string): ResultFacts & { rows: ComparedRow[] } => ({
    ...resultOf(at, {
      situacao,
      coverage: coverageOf({ SP: { status: status() }, RJ: { status: status() } }),
    }),
    rows: Array.from({ length: 12 }, (_, numero) => numero)
      .filter(() => next(2) === 0)
      .map(row),
  })
  return { older: result('2026-11-20T12:00:00'), newer: result('2026-11-25T12:00:00') }
}

const idsOf = ({ rows }: { rows: ComparedRow[] }) => rows.map((row) => row.numeroControlePNCP)

describe.each(Array.from({ length: 300 }, (_, seed) => seed + 1))('results of seed %i', (seed) => {
  const { older, newer } = randomOf(seed)
  const found = difference(older, newer)
  const told = found.map(({ numero }) => numero)

  test('have a difference that is whole, told once and in order', () => {
    expect(new Set(told).size).toBe(told.length)
    const places = found.map(({ estado }) => ESTADOS.indexOf(estado))
    expect(places).toEqual(places.toSorted((a, b) => a - b))

    const on = (lado: string) => new Set(found.filter((one) => one.lado === lado).map(({ numero }) => numero))
    const applied = new Set(idsOf(older)).difference(on('saiu')).union(on('entrou'))
    expect(applied).toEqual(new Set(idsOf(newer)))
    expect(on('ficou').isSubsetOf(new Set(idsOf(older)).intersection(new Set(idsOf(newer))))).toBe(true)
  })

  test('do not differ from themselves', () => {
    expect(difference(older, older)).toEqual([])
    expect(difference(newer, { ...newer, at: '2026-11-30T12:00:00' })).toEqual([])
  })

  test('never say of a place that could not be read that a row is not there', () => {
    for (const { estado, numero } of found) {
      const row = older.rows.find((one) => one.numeroControlePNCP === numero)
      const cell = newer.coverage?.ufs.find(({ uf }) => uf === row?.unidadeOrgao.ufSigla)
      if (estado === 'NAO_LOCALIZADA') expect(cell?.status ?? 'COMPLETA').toBe('COMPLETA')
      if (estado === 'NAO_VERIFICADA') expect(newer.coverage?.complete).toBe(false)
    }
  })
})
