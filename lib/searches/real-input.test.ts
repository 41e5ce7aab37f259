import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import {
  hasRealData,
  oracle,
  phraseOracle,
  REAL_DATA,
  realRecords,
  type RealRecord,
} from './testing/oracle.ts'
import { allRows, createTestSearches, search } from './testing/searches.ts'

describe.skipIf(!hasRealData)('real records (skipped without ../shared/pncp)', () => {
  let simulator: RunningSimulator
  let product: ReturnType<typeof createTestSearches>
  let records: RealRecord[]
  const day = (back: number) =>
    new Date(Date.now() - 3 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10)
  const lastMonth = { situacao: 'todas', dataInicial: day(29), dataFinal: day(0) }

  beforeAll(async () => {
    records = realRecords()
    simulator = await startSimulator({ data: REAL_DATA, latency: 0 })
    product = createTestSearches({ url: simulator.url, timeScale: 0.02 })
  })
  afterAll(async () => {
    await product.close()
    await simulator.close()
  })

  const numerosFor = async (query: Record<string, unknown>) => {
    const state = await search(product.searches, { ufs: BRAZILIAN_UFS, ...lastMonth, ...query })
    expect(state).toMatchObject({ status: 'completed', coverage: { complete: true } })
    const rows = await allRows(product.searches, state.searchId)
    expect(rows).toHaveLength(state.summary!.total)
    return rows.map((row) => row.numeroControlePNCP).sort()
  }

  test.each([
    ['limpeza', ['limpeza']],
    ['Limpezas', ['limpeza']],
    ['manutencao', ['manutenção']],
    ['manutenções', ['manutenção']],
    ['MANUTENÇÃO', ['manutenção']],
    ['manutenção'.normalize('NFD'), ['manutenção']],
    ['papel', ['papel']],
    ['papéis', ['papel']],
    ['uniforme', ['uniforme']],
    ['material limpeza', ['material', 'limpeza']],
    ['medicamentos', ['medicamento']],
    ['pneus', ['pneu']],
    ['veículo', ['veículo']],
  ])('%s finds exactly what the files hold', async (termos, words) => {
    const expected = oracle(records, words)
    expect(expected.length).toBeGreaterThan(0)
    expect(await numerosFor({ termos })).toEqual(expected)
  })

  test.each([
    ['"material de limpeza"', 'material de limpeza'],
    ['ar-condicionado', 'ar condicionado'],
    ['"ar condicionado"', 'ar condicionado'],
  ])('%s finds words that stand together', async (termos, phrase) => {
    const expected = phraseOracle(records, phrase)
    expect(expected.length).toBeGreaterThan(0)
    expect(await numerosFor({ termos })).toEqual(expected)
  })

  test('either, and never', async () => {
    const either = [...new Set([...oracle(records, ['limpeza']), ...oracle(records, ['uniforme'])])].sort()
    expect(await numerosFor({ termos: 'limpeza OR uniforme' })).toEqual(either)
    const never = oracle(records, ['limpeza']).filter(
      (numero) => !oracle(records, ['material']).includes(numero),
    )
    expect(await numerosFor({ termos: 'limpeza -material' })).toEqual(never)
    expect(await numerosFor({ termos: 'limpeza', exclusoes: ['materiais'] })).toEqual(never)
  })

  test('no words at all finds everything', async () => {
    expect(await numerosFor({})).toEqual(records.map(({ numero }) => numero).sort())
  })

  test('narrows by UF, modalidade and value on real fields', async () => {
    const wanted = records.filter(
      ({ uf, modalidade, valor }) =>
        uf === 'SP' && modalidade === 6 && (valor === 0 || (valor >= 1e5 && valor <= 1e6)),
    )
    const found = await numerosFor({ ufs: ['SP'], modalidades: [6], valorMin: 1e5, valorMax: 1e6 })
    expect(found).toEqual(wanted.map(({ numero }) => numero).sort())
  })
})
