import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { hasRealData, oracle, REAL_DATA, realRecords } from './testing/oracle.ts'
import { allRows, createTestSearches, newFolder, search } from './testing/searches.ts'
import { join } from 'node:path'

const SEEDS = [1, 2, 3, 4, 5]
/** Both sides of the wire hurry alike. */
const HURRY = 0.02

const day = (back: number) =>
  new Date(Date.now() - 3 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10)
const lastMonth = {
  ufs: BRAZILIAN_UFS,
  situacao: 'todas',
  dataInicial: day(29),
  dataFinal: day(0),
  termos: 'limpeza',
}

describe.skipIf(!hasRealData)('faults, on real records (skipped without ../shared/pncp)', () => {
  let expected: string[]
  let simulator: RunningSimulator
  let product: ReturnType<typeof createTestSearches>

  beforeAll(() => {
    expected = oracle(realRecords(), ['limpeza'])
  })
  afterEach(async () => {
    await product.close()
    await simulator.close()
  })

  const open = async (acervoPath?: string) => {
    simulator = await startSimulator({ data: REAL_DATA, latency: HURRY })
    product = createTestSearches({ url: simulator.url, timeScale: HURRY, acervoPath })
  }
  const numerosOf = async (searchId: string) =>
    (await allRows(product.searches, searchId)).map((row) => row.numeroControlePNCP).sort()

  const kinds = ['429', '500', 'hang', 'html200', 'truncated', 'spurious422', 'duplicates', 'reset'] as const
  const cases = kinds.flatMap((kind) => SEEDS.map((seed) => [kind, seed] as const))

  test.each(cases)(
    'busca with 30%% of %s, seed %i: the same answer, whole',
    { timeout: 60_000 },
    async (kind, seed) => {
      await open()
      simulator.faults({ source: 'busca', kind, rate: 0.3, seed })
      const state = await search(product.searches, lastMonth)
      expect(state).toMatchObject({ status: 'completed', coverage: { complete: true } })
      expect(await numerosOf(state.searchId)).toEqual(expected)
    },
  )

  test.each(['busca', 'consulta'] as const)(
    '%s down: the same answer, whole',
    { timeout: 120_000 },
    async (source) => {
      await open()
      simulator.faults({ source, kind: 'down', rate: 1 })
      const state = await search(product.searches, lastMonth)
      expect(state).toMatchObject({ status: 'completed', coverage: { complete: true } })
      expect(await numerosOf(state.searchId)).toEqual(expected)
      const fontes = new Set(state.coverage!.ufs.flatMap((uf) => uf.fontes))
      expect([...fontes]).toEqual([source === 'busca' ? 'consulta' : 'busca'])
    },
  )

  test(
    'damaged records are kept out, counted and told, and the others found',
    { timeout: 60_000 },
    async () => {
      await open()
      simulator.faults({ source: 'busca', kind: 'bad-records', rate: 0.3, seed: 1 })
      const state = await search(product.searches, lastMonth)
      expect(state.status).toBe('completed')
      const rejected = state.coverage!.ufs.filter((uf) => uf.rejected > 0)
      for (const uf of rejected) expect(uf.status).toBe('INCOMPLETA')
      const found = await numerosOf(state.searchId)
      expect(expected).toEqual(expect.arrayContaining(found))
      const lost = rejected.reduce((sum, uf) => sum + uf.rejected, 0)
      expect(found.length).toBeGreaterThanOrEqual(expected.length - lost)
    },
  )

  test('both sources down and nothing known: could not ask, never zero', { timeout: 60_000 }, async () => {
    await open()
    simulator.faults({ source: 'both', kind: 'down', rate: 1 })
    const state = await search(product.searches, { ...lastMonth, ufs: ['SP', 'RJ'] })
    expect(state).toMatchObject({
      status: 'failed',
      error: { code: 'source_unavailable' },
      summary: { total: 0 },
    })
    expect(state.coverage!.ufs).toMatchObject([
      { uf: 'RJ', status: 'NAO_CONSULTADA', readAt: null },
      { uf: 'SP', status: 'NAO_CONSULTADA', readAt: null },
    ])
    for (const uf of state.coverage!.ufs) expect(uf.error).toBeTruthy()
  })

  test('both sources down: what is known is answered, with its age', { timeout: 60_000 }, async () => {
    const acervoPath = join(newFolder(), 'acervo.db')
    await open(acervoPath)
    await search(product.searches, lastMonth)
    await product.close()
    const later = Date.now() + 8 * 86_400_000
    product = createTestSearches({ url: simulator.url, timeScale: HURRY, acervoPath, clock: () => later })
    simulator.faults({ source: 'both', kind: 'down', rate: 1 })
    const state = await search(product.searches, lastMonth)
    expect(state).toMatchObject({ status: 'completed', coverage: { complete: false } })
    expect(await numerosOf(state.searchId)).toEqual(expected)
    const known = state.coverage!.ufs.find(({ uf }) => uf === 'MG')!
    expect(known).toMatchObject({ status: 'NAO_CONSULTADA', error: expect.any(String) })
    expect(Date.parse(known.readAt!)).toBeLessThanOrEqual(Date.now())
  })

  test('asking again reads only what failed, as version 2', { timeout: 60_000 }, async () => {
    await open()
    simulator.faults({ source: 'both', kind: 'down', rate: 1 })
    const failed = await search(product.searches, { ...lastMonth, ufs: ['SP'] })
    simulator.faults()
    await expect.poll(() => product.searches.get(failed.searchId)).toMatchObject({ status: 'failed' })
    // The circuit closes again after its rest, which is short here.
    await expect
      .poll(
        async () => {
          await product.searches.retry(failed.searchId)
          return product.searches.wait(failed.searchId, 20_000, new AbortController().signal)
        },
        { timeout: 30_000, interval: 500 },
      )
      .toMatchObject({ status: 'completed', coverage: { complete: true } })
    const state = await product.searches.get(failed.searchId)
    expect(state.versao).toBeGreaterThan(1)
    expect(await numerosOf(failed.searchId)).toEqual(
      oracle(
        realRecords().filter(({ uf }) => uf === 'SP'),
        ['limpeza'],
      ),
    )
  })
})
