import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { unpack } from '../results/unpack.ts'
import { CHANGES_KEPT } from '../search/changes.ts'
import type { SourcedContratacao } from '../search/contratacao.ts'
import { matchPlan } from '../search/match-plan.ts'
import type { Acervo } from '../search/ports.ts'
import { searchQuerySchema } from '../search/query.ts'
import type { ResultRow } from '../search/row.ts'
import { addDays, instantOf } from '../search/time.ts'
import { NOW, OPEN_IN_SP, pageOf50, readings } from './testing/rows.ts'

type Fixture = { openAcervo: () => Acervo; emptied: () => Promise<void> | void }

/** The first row, with its deadline `days` later, as its source has it since `dataAtualizacao`. */
function extended(days: number, dataAtualizacao: string, lidoEm = NOW + days * 60_000): SourcedContratacao {
  const [row] = readings(1, 1)
  const dataEncerramentoProposta = `${addDays('2026-12-10', days)}T09:00:00`
  return { ...row!, lidoEm, contratacao: { ...row!.contratacao, dataEncerramentoProposta, dataAtualizacao } }
}
const [FIRST] = readings(1, 1)
const NUMERO = FIRST!.contratacao.numeroControlePNCP
const CHANGED = '2026-11-22T10:42:00'

/** Of what changed: each adapter's test file calls this, with the fixture of `describeAcervo`. */
export function describeChanges(name: string, { openAcervo, emptied }: Fixture) {
  describe(`changes in the ${name} acervo`, () => {
    let acervo: Acervo
    beforeEach(async () => {
      await acervo?.close()
      await emptied()
      acervo = openAcervo()
    })
    afterAll(() => acervo.close())

    const plan = matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' }), NOW, [])
    const rowsOf = async (): Promise<ResultRow[]> => {
      const { chunks } = await acervo.answer(plan, 1_000)
      return (await Promise.all(chunks.map(unpack))).flatMap((chunk) => JSON.parse(chunk) as ResultRow[])
    }

    test('are told with the row, with what was and when it was first read', async () => {
      await acervo.upsert([FIRST!])
      await acervo.upsert([extended(3, CHANGED)])
      expect(await acervo.history(NUMERO)).toEqual({
        vistaEm: NOW,
        mudancas: [
          {
            mudouEm: instantOf(CHANGED),
            notadaEm: NOW + 3 * 60_000,
            campos: [
              { campo: 'dataEncerramentoProposta', de: '2026-12-10T09:00:00', para: '2026-12-13T09:00:00' },
            ],
          },
        ],
      })
      expect(await rowsOf()).toMatchObject([
        {
          dataEncerramentoProposta: '2026-12-13T09:00:00',
          bidiq: {
            vistaEm: new Date(NOW).toISOString(),
            mudouEm: new Date(instantOf(CHANGED)).toISOString(),
          },
        },
      ])
    })

    test('stay told when the row is read again unchanged', async () => {
      await acervo.upsert([FIRST!, extended(3, CHANGED)])
      await acervo.upsert([extended(3, CHANGED), { ...extended(3, CHANGED), fonte: 'consulta' }])
      expect((await acervo.history(NUMERO))!.mudancas).toHaveLength(1)
      expect((await rowsOf())[0]!.bidiq.mudouEm).toBe(new Date(instantOf(CHANGED)).toISOString())
    })

    test('are none of a row that has not changed, and nothing of one never read', async () => {
      await acervo.upsert([FIRST!])
      await acervo.upsert([{ ...FIRST!, lidoEm: NOW + 1 }])
      expect(await acervo.history(NUMERO)).toEqual({ vistaEm: NOW, mudancas: [] })
      expect((await rowsOf())[0]!.bidiq.mudouEm).toBeNull()
      expect(await acervo.history('00000000000191-1-999999/2026')).toBeUndefined()
    })

    test(`of one row are the latest ${CHANGES_KEPT}, the latest first`, async () => {
      const all = Array.from({ length: CHANGES_KEPT + 3 }, (_, n) =>
        extended(n, `2026-11-22T10:${10 + n}:00`),
      )
      await acervo.upsert(all.slice(0, 7))
      for (const reading of all.slice(7)) await acervo.upsert([reading])
      const { mudancas } = (await acervo.history(NUMERO))!
      expect(mudancas.map(({ notadaEm }) => (notadaEm - NOW) / 60_000)).toEqual(
        Array.from({ length: CHANGES_KEPT }, (_, n) => CHANGES_KEPT + 2 - n),
      )
    })

    test('of the rows of a page are kept with the page', async () => {
      const page = pageOf50(1)
      await acervo.upsert(page.rows)
      const { id } = await acervo.beginSweep(OPEN_IN_SP, 'busca', { now: NOW, resumeSince: 0 })
      const rows = page.rows.map((row) => ({
        ...row,
        contratacao: { ...row.contratacao, situacaoCompraId: 4, dataAtualizacao: CHANGED },
      }))
      await acervo.recordPage(id, { ...page, rows })
      await acervo.recordPage(id, { ...page, rows })
      for (const { contratacao } of rows) {
        expect(await acervo.history(contratacao.numeroControlePNCP)).toMatchObject({
          mudancas: [{ campos: [{ campo: 'situacaoCompraId', de: 1, para: 4 }] }],
        })
      }
    })

    test('are kept whatever the texts', async () => {
      const objetoCompra = 'caneta\0 \ud83d {},NULL $1 \x01 é'
      await acervo.upsert([FIRST!])
      const row = extended(0, CHANGED)
      await acervo.upsert([{ ...row, contratacao: { ...row.contratacao, objetoCompra } }])
      expect((await acervo.history(NUMERO))!.mudancas[0]!.campos).toMatchObject([{ para: objetoCompra }])
    })
  })

  describe(`demand in the ${name} acervo`, () => {
    const HALF_LIFE = 12 * 3_600_000
    test('is counted by kind and UF, and halves with time', async () => {
      await emptied()
      const acervo = openAcervo()
      expect(await acervo.demand(NOW)).toEqual([])
      await acervo.addDemand([{ kind: 'abertas', uf: 'SP', weight: 3 }], NOW)
      await acervo.addDemand(
        [
          { kind: 'abertas', uf: 'SP', weight: 1 },
          { kind: 'publicacao', uf: 'SP', weight: 1 },
        ],
        NOW + HALF_LIFE,
      )
      const demand = await acervo.demand(NOW + 2 * HALF_LIFE)
      expect(demand.toSorted((a, b) => b.weight - a.weight)).toEqual([
        { kind: 'abertas', uf: 'SP', weight: 1.25 },
        { kind: 'publicacao', uf: 'SP', weight: 0.5 },
      ])
      await acervo.close()
    })
  })
}
