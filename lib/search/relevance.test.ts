import { describe, expect, test } from 'vitest'
import type { Contratacao } from './contratacao.ts'
import { factsOf } from './facts.ts'
import { matchPlan } from './match-plan.ts'
import { match, type Match } from './match.ts'
import { searchQuerySchema } from './query.ts'
import { relevanceOf } from './relevance.ts'
import { RELEVANCE_PAIRS, type Ranked } from './testing/relevance-pairs.ts'
import { rowOf } from './testing/compared-rows.ts'
import { addDays, instantOf } from './time.ts'

const TODAY = '2026-11-23'
const NOW = instantOf(`${TODAY}T09:00:00`)

function scoreOf(termos: string, given: string | Ranked): number | null {
  const {
    objeto,
    publicada = 5,
    fim = 8,
    situacao = 1,
  } = typeof given === 'string' ? { objeto: given } : given
  const contratacao: Contratacao = {
    numeroControlePNCP: '00000000000191-1-000001/2026',
    anoCompra: 2026,
    sequencialCompra: 1,
    objetoCompra: objeto,
    situacaoCompraId: situacao,
    dataPublicacaoPncp: `${addDays(TODAY, -publicada)}T08:00:00`,
    ...(fim !== null && { dataEncerramentoProposta: `${addDays(TODAY, fim)}T17:00:00` }),
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Município' },
    unidadeOrgao: { ufSigla: 'SP' },
  }
  const query = { ufs: ['SP'], situacao: 'todas', dataInicial: '2026-01-01', dataFinal: TODAY, termos }
  const plan = matchPlan(searchQuerySchema.parse(query), NOW, [])
  const facts = factsOf(contratacao)
  const matched = match(facts, plan)
  if (!matched) throw new Error(`“${termos}” does not match “${objeto}”`)
  return relevanceOf(facts, matched, plan)
}

test('at least 95 of 100 pairs are in the order that a person gave them', () => {
  const wrong = RELEVANCE_PAIRS.map(([termos, better, worse]) => ({
    termos,
    better,
    worse,
    scores: [scoreOf(termos, better)!, scoreOf(termos, worse)!] as const,
  })).filter(({ scores: [first, second] }) => first <= second)
  expect(RELEVANCE_PAIRS.length).toBeGreaterThanOrEqual(100)
  const share = 1 - wrong.length / RELEVANCE_PAIRS.length
  expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95)
})

describe('a score', () => {
  test('is between 0 and 1, and the same each time', () => {
    for (const [termos, better, worse] of RELEVANCE_PAIRS)
      for (const given of [better, worse]) {
        const score = scoreOf(termos, given)!
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(scoreOf(termos, given)).toBe(score)
      }
  })

  test('needs words to judge by', () => {
    expect(scoreOf('-pneu', 'Aquisição de café')).toBeNull()
  })
})

describe('other things being equal, better is', () => {
  test.each([
    [
      'what is bought than what it is for',
      'obra',
      'Contratação de obra',
      'Canetas para a Secretaria de Obras',
    ],
    [
      'what is bought, though the buyer is named so too',
      'obra',
      'Para atender a Secretaria de Obras, contratação de obra',
      'Para atender a Secretaria de Obras, contratação de show',
    ],
    [
      'to be named first',
      'pneu',
      'Aquisição de pneus, tinta, cola, papel e mesas',
      'Aquisição de tinta, cola, papel, mesas e pneus',
    ],
    [
      'to be named one after the other',
      'pneu mesa',
      'Aquisição de pneus, mesas, tinta, cola',
      'Aquisição de pneus, tinta, cola, mesas',
    ],
    [
      'to be named one after the other, even a little later',
      'pneu mesa',
      'Aquisição de tinta, cola, pneus, mesas',
      'Aquisição de tinta, pneus, cola, mesas',
    ],
    ['to be alone', 'pneu', 'Aquisição de pneus', 'Aquisição de pneus e de muitas outras coisas'],
  ])('%s', (_, termos, better, worse) => {
    expect(scoreOf(termos, better)!).toBeGreaterThan(scoreOf(termos, worse)! + 0.01)
  })
})

describe('no difference is made by', () => {
  test.each([
    ['the opening', 'pneu', 'Aquisição de pneus', 'Registro de preços para aquisição de pneus'],
    ['a hyphen that was not typed', 'autopeças', 'Aquisição de autopeças', 'Aquisição de auto-peças'],
    ['a hyphen', 'ar condicionado', 'Aquisição de ar condicionado', 'Aquisição de ar-condicionado'],
  ])('%s', (_, termos, one, other) => {
    expect(scoreOf(termos, one)).toBeCloseTo(scoreOf(termos, other)!, 1)
  })
})

describe('by its dates', () => {
  /** The score of pneus that take proposals, published so many days ago and open for so many more. */
  const dated = (publicada: number | null, fim: string | number | null) => {
    const dayOf = (days: number) => addDays(TODAY, days)
    const plan = matchPlan(
      searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos: 'pneu' }),
      NOW,
      [],
    )
    const facts = factsOf(
      rowOf({
        objetoCompra: 'Pneus',
        dataPublicacaoPncp: publicada === null ? undefined : `${dayOf(-publicada)}T08:00:00`,
        dataEncerramentoProposta:
          fim === null ? undefined : typeof fim === 'string' ? fim : `${dayOf(fim)}T17:00:00`,
      }),
    )
    return relevanceOf(facts, { grupo: 'recebendo', termos: ['pneu'], setores: [], termosSetor: [] }, plan)!
  }

  test('the fresher comes first', () => {
    const scores = [0, 5, 10, 30, 60].map((days) => dated(days, 8))
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(5)
  })

  test('what is to be published is as fresh as can be, and what does not say counts as two months old', () => {
    expect(dated(-3, 8)).toBe(dated(0, 8))
    expect(dated(null, 8)).toBe(dated(60, 8))
  })

  test('what leaves time to bid comes before what closes in a hurry, or only months ahead', () => {
    const soon = [0, 1, 2, 3].map((days) => dated(5, days))
    expect(soon).toEqual(soon.toSorted((a, b) => a - b))
    expect(new Set(soon).size).toBe(4)
    expect(dated(5, 20)).toBe(dated(5, 3))
    expect(dated(5, 30)).toBeLessThan(dated(5, 20))
    expect(dated(5, 90)).toBeLessThan(dated(5, 30))
  })

  test('what closed, this very instant too, leaves none; what closes today leaves some', () => {
    expect(dated(5, `${TODAY}T09:00:00`)).toBe(dated(5, null))
    expect(dated(5, -1)).toBe(dated(5, null))
    expect(dated(5, 0)).toBeGreaterThan(dated(5, null))
  })
})

describe('beside the words that were typed', () => {
  const plan = (query: Record<string, unknown>) =>
    matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, [])
  const matched = (change: Partial<Match>): Match => ({
    grupo: 'recebendo',
    termos: [],
    setores: [],
    termosSetor: [],
    ...change,
  })
  const pneus = factsOf(rowOf({ objetoCompra: 'Aquisição de pneus' }))
  const esportes = factsOf(rowOf({ objetoCompra: 'Material esportivo' }))

  test('those of a segmento count only where none were', () => {
    const ofSector = matched({ setores: ['Veículos'], termosSetor: ['pneu'] })
    const typed = relevanceOf(pneus, matched({}), plan({ termos: 'pneu' }))
    expect(relevanceOf(pneus, ofSector, plan({}))).toBe(typed)
    expect(relevanceOf(pneus, ofSector, plan({ termos: 'aquisição' }))).not.toBe(typed)
    expect(relevanceOf(pneus, matched({ termosSetor: ['--'] }), plan({})), 'no words at all').toBeNull()
  })

  test('an item that has them counts, less than an objeto about them', () => {
    const query = plan({ termos: 'pneu', itens: true })
    const item = { at: 0, termos: ['pneu'], setores: [], termosSetor: [] }
    const scoreWith = (found: (typeof item)[]) =>
      relevanceOf(esportes, matched({ itens: { found, unread: true, beneficio: null } }), query)!
    const [inItem, nowhere] = [scoreWith([item]), scoreWith([])]
    expect(inItem).toBeGreaterThan(nowhere)
    expect(relevanceOf(pneus, matched({}), query)).toBeGreaterThan(inItem)
    expect(relevanceOf(esportes, matched({}), query)).toBe(nowhere)
  })
})
