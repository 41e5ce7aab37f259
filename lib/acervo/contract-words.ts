import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf } from '../search/facts.ts'
import { match } from '../search/match.ts'
import { matchPlan } from '../search/match-plan.ts'
import type { Acervo, WordIndex } from '../search/ports.ts'
import { someObjeto, someTermos } from '../search/testing/termos-arbitrary.ts'
import { TERMOS_CORPUS } from '../search/testing/termos-corpus.ts'
import { phraseOf } from '../search/terms.ts'
import { NOW, readings } from './testing/rows.ts'

const OBJETOS = 400
const QUERIES = 250

type Query = Parameters<typeof matchPlan>[0]

const planOf = (termos: string, change: Partial<Query> = {}) =>
  matchPlan({ ufs: ['SP'], situacao: 'abertas', termos, ordenacao: 'valor', ...change }, NOW, [])

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

/** What every acervo can tell of the words of a query before it is run. */
export function describeWordIndex(
  name: string,
  { openAcervo, emptied }: { openAcervo: () => Acervo & WordIndex; emptied: () => Promise<void> | void },
) {
  describe(`${name} acervo, asked about words`, () => {
    let acervo: Acervo & WordIndex

    beforeAll(async () => {
      await emptied()
      acervo = openAcervo()
      const rows = rowsOf([
        ...Array<string>(8).fill('Uniforme escolar e material de limpeza'),
        'Material hospitalar, limpeza de micro-ônibus',
        'Uniformizado',
      ])
      const elsewhere = [
        { unidadeOrgao: { ufSigla: 'MG' } },
        { dataEncerramentoProposta: '2026-11-01T09:00:00' },
      ]
      await acervo.upsert([
        ...rows,
        ...elsewhere.map((change, at) => {
          const { contratacao, ...rest } = readings(100 + at, 1)[0]!
          return { ...rest, contratacao: { ...contratacao, objetoCompra: 'Uniforme', ...change } }
        }),
      ])
      await acervo.upsert(readings(200, 1))
      await acervo.remove(readings(200, 1)[0]!.contratacao.numeroControlePNCP)
    })
    afterAll(() => acervo.close())

    test('counts them in the UFs and the situação', async () => {
      const words = [
        'uniformes',
        'unifor*',
        '"material limpeza"',
        'material de limpeza',
        'microônibus',
        'zzz',
      ]
      const phrases = words.map((word) => phraseOf(word)!)
      const found = [8, 9, 0, 8, 1, 0]
      expect(await acervo.survey(planOf(''), phrases)).toEqual({ total: 10, found })
      expect(await acervo.survey(planOf('', { ufs: ['MG'] }), phrases.slice(0, 1))).toEqual({
        total: 1,
        found: [1],
      })
      expect(await acervo.survey(planOf('', { situacao: 'encerradas' }), phrases.slice(0, 1))).toMatchObject({
        found: [1],
      })
      expect(await acervo.survey(planOf('', { situacao: 'todas' }), phrases.slice(0, 1))).toMatchObject({
        found: [9],
      })
    })

    test('knows whether anything matches', async () => {
      expect(await acervo.matchesAny(planOf('uniforme -hospitalar'))).toBe(true)
      expect(await acervo.matchesAny(planOf('uniforme -limpeza'))).toBe(false)
    })

    test('knows words that look like one that was typed', async () => {
      expect(await acervo.similar('uniforne')).toEqual(['uniforme'])
      expect(await acervo.similar('limpesa')).toEqual(['limpeza'])
      expect(await acervo.similar('uniforme')).toEqual([])
    })
  })
}

function rowsOf(objetos: string[]) {
  return readings(1, objetos.length).map(({ contratacao, ...rest }, at) => ({
    ...rest,
    contratacao: { ...contratacao, objetoCompra: objetos[at]! },
  }))
}
