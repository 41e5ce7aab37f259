import { afterEach, describe, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { hasRealData, oracle, REAL_DATA, realRecords } from './testing/oracle.ts'
import { allRows, createTestSearches, search } from './testing/searches.ts'

/** Both sides of the wire hurry alike. */
const HURRY = 0.02
const FAULTS = ['429', '500', 'hang', 'html200', 'truncated', 'spurious422', 'duplicates', 'reset'] as const

const day = (back: number) =>
  new Date(Date.now() - 3 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10)
const query = {
  ufs: BRAZILIAN_UFS,
  situacao: 'todas',
  dataInicial: day(29),
  dataFinal: day(0),
  termos: 'aquisição',
}

describe.skipIf(!hasRealData)('the certificate, on real records (skipped without ../shared/pncp)', () => {
  let simulator: RunningSimulator
  let product: ReturnType<typeof createTestSearches>

  afterEach(async () => {
    await product.close()
    await simulator.close()
  })
  const open = async () => {
    simulator = await startSimulator({ data: REAL_DATA, latency: HURRY })
    product = createTestSearches({ url: simulator.url, timeScale: HURRY })
  }
  const countsOf = (records: ReturnType<typeof realRecords>) => Map.groupBy(records, ({ uf }) => uf)

  test.each(FAULTS)(
    '30%% of %s: every number is the oracle’s, to the unit',
    { timeout: 90_000 },
    async (kind) => {
      await open()
      simulator.faults({ source: 'busca', kind, rate: 0.3, seed: 7 })
      const { coverage, summary, searchId } = await search(product.searches, query)
      const records = realRecords()
      const held = countsOf(records)
      const wanted = new Set(oracle(records, ['aquisição']))
      const matching = countsOf(records.filter(({ numero }) => wanted.has(numero)))
      expect(coverage).toMatchObject({ complete: true })
      for (const certified of coverage!.ufs) {
        const there = held.get(certified.uf)?.length ?? 0
        expect(certified, certified.uf).toMatchObject({
          status: 'COMPLETA',
          read: there,
          known: 0,
          rejected: 0,
          matched: matching.get(certified.uf)?.length ?? 0,
          failures: [],
        })
        // Null where the windows asked for share their totals with other UFs: then nobody declared it.
        if (certified.declared !== null) expect(certified.declared, certified.uf).toBe(there)
        expect(certified.readings.reduce((sum, { read }) => sum + read, 0)).toBe(there)
      }
      const matched = coverage!.ufs.reduce((sum, uf) => sum + uf.matched, 0)
      expect(summary!.total).toBe(matched)
      expect(await allRows(product.searches, searchId)).toHaveLength(matched)
    },
  )

  test(
    '30% damaged records: what was read and what was rejected add up to what was declared',
    { timeout: 90_000 },
    async () => {
      await open()
      simulator.faults({ source: 'both', kind: 'bad-records', rate: 0.3, seed: 7 })
      const { coverage } = await search(product.searches, query)
      const held = countsOf(realRecords())
      let rejected = 0
      for (const certified of coverage!.ufs) {
        const there = held.get(certified.uf)?.length ?? 0
        expect(certified.read + certified.rejected, certified.uf).toBe(there)
        expect(certified.status).toBe(certified.rejected > 0 ? 'INCOMPLETA' : 'COMPLETA')
        const named = certified.readings.flatMap(({ rejectedRecords }) => rejectedRecords)
        expect(named).toHaveLength(Math.min(certified.rejected, 50))
        for (const { reason } of named) expect(reason).toMatch(/\S/)
        rejected += certified.rejected
      }
      expect(rejected).toBeGreaterThan(0)
      expect(coverage!.complete).toBe(false)
    },
  )

  test('asked again at once, all of it is known already', { timeout: 90_000 }, async () => {
    await open()
    const first = await search(product.searches, query)
    const again = await search(product.searches, query)
    expect(again.summary).toEqual(first.summary)
    for (const [at, uf] of again.coverage!.ufs.entries())
      expect(uf).toMatchObject({ known: uf.read, read: first.coverage!.ufs[at]!.read })
  })
})
