import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpack } from '../results/unpack.ts'
import { matchPlan } from '../search/match-plan.ts'
import type { Acervo } from '../search/ports.ts'
import { searchQuerySchema } from '../search/query.ts'
import type { ResultRow } from '../search/row.ts'
import type { Contratacao } from '../search/contratacao.ts'
import { NOW, readings } from './testing/rows.ts'

const planOf = (query: Record<string, unknown>) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, [])

const changes: Partial<Contratacao>[] = [
  {},
  { unidadeOrgao: { ufSigla: 'MG' } },
  { situacaoCompraId: 2 },
  { objetoCompra: 'Material de limpeza para piscina' },
  { objetoCompra: 'Pneus' },
  { objetoCompra: 'Pneus', unidadeOrgao: { ufSigla: 'MG' } },
  { unidadeOrgao: {} },
]

/** How every acervo explains an answer: the funnel and the near misses, over all that it holds. */
export function describeExplanations(
  name: string,
  { openAcervo, emptied }: { openAcervo: () => Acervo; emptied: () => Promise<void> | void },
) {
  describe(`${name} acervo, explaining an answer`, () => {
    let acervo: Acervo

    beforeAll(async () => {
      await emptied()
      acervo = openAcervo()
      const rows = readings(1, changes.length).map(({ contratacao, ...rest }, at) => ({
        ...rest,
        contratacao: { ...contratacao, ...changes[at] },
      }))
      await acervo.upsert(rows)
    })
    afterAll(() => acervo.close())

    test('finds near misses wherever they are, and counts what each filter took', async () => {
      const { funnel, misses, answer } = await acervo.explain(planOf({ termos: 'limpeza -piscina' }), 100)
      expect(misses).toEqual({ ufs: 1, situacao: 1, exclusoes: 1 })
      // Of an unknown UF and open in SP; what is elsewhere or revoked was never read for the query.
      expect(funnel).toEqual({
        known: 4,
        steps: [
          { rule: 'palavras', left: 3 },
          { rule: 'exclusoes', left: 2 },
        ],
        left: 2,
      })
      const rows = JSON.parse(await unpack(answer.chunks[0]!)) as ResultRow[]
      expect(rows.map(({ sequencialCompra, bidiq }) => [sequencialCompra, bidiq.quase?.regra])).toEqual([
        [2, 'ufs'],
        [3, 'situacao'],
        [4, 'exclusoes'],
      ])
      expect(JSON.parse(await unpack(answer.index))).toMatchObject([
        { regra: 'ufs' },
        { regra: 'situacao' },
        { regra: 'exclusoes' },
      ])
    })

    test('without words, looks no further than what was read', async () => {
      const { funnel, misses } = await acervo.explain(planOf({ modalidades: [6] }), 100)
      expect(misses).toEqual({ modalidades: 4 })
      expect(funnel).toEqual({ known: 4, steps: [{ rule: 'modalidades', left: 0 }], left: 0 })
    })

    test('keeps so many rows of a rule, and counts them all', async () => {
      const { misses, answer } = await acervo.explain(planOf({ modalidades: [6] }), 3)
      expect(misses).toEqual({ modalidades: 4 })
      expect(answer.summary.total).toBe(3)
    })
  })
}
