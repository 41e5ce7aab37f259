import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf } from '../search/facts.ts'
import { match } from '../search/match.ts'
import { matchPlan } from '../search/match-plan.ts'
import type { Acervo } from '../search/ports.ts'
import { someObjeto, someTermos } from '../search/testing/termos-arbitrary.ts'
import { TERMOS_CORPUS } from '../search/testing/termos-corpus.ts'
import { NOW, readings } from './testing/rows.ts'

const OBJETOS = 400
const QUERIES = 250

const planOf = (termos: string) =>
  matchPlan({ ufs: ['SP'], situacao: 'abertas', termos, ordenacao: 'valor' }, NOW, [])

/** An index may only narrow: whatever the rules accept, every acervo finds. */
export function describeNarrowing(
  name: string,
  { openAcervo, emptied }: { openAcervo: () => Acervo; emptied: () => Promise<void> | void },
) {
  describe(`${name} acervo, asked for words`, () => {
    let acervo: Acervo

    beforeAll(async () => {
      await emptied()
      acervo = openAcervo()
    })
    afterAll(() => acervo.close())

    test('loses no match that the rules accept', async () => {
      const rows = rowsOf([
        ...new Set(TERMOS_CORPUS.map(({ objeto }) => objeto)),
        ...fc.sample(someObjeto, { numRuns: OBJETOS, seed: 1 }),
      ])
      await acervo.upsert(rows)
      const facts = rows.map(({ contratacao }) => factsOf(contratacao))
      const check = async (termos: string) => {
        const plan = planOf(termos)
        const expected = facts.filter((row) => match(row, plan)).length
        expect(await acervo.count(plan, 'SP'), termos).toBe(expected)
      }
      for (const termos of new Set(TERMOS_CORPUS.map((example) => example.termos))) await check(termos)
      await fc.assert(fc.asyncProperty(someTermos, check), { numRuns: QUERIES })
    })
  })
}

function rowsOf(objetos: string[]) {
  return readings(1, objetos.length).map(({ contratacao, ...rest }, at) => ({
    ...rest,
    contratacao: { ...contratacao, objetoCompra: objetos[at]! },
  }))
}
