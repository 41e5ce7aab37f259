import { describe, expect, test } from 'vitest'
import type { Contratacao } from './contratacao.ts'
import { factsOf } from './facts.ts'
import { matchPlan } from './match-plan.ts'
import { match } from './match.ts'
import { searchQuerySchema } from './query.ts'
import { relevanceOf } from './relevance.ts'
import { RELEVANCE_PAIRS, type Ranked } from './testing/relevance-pairs.ts'
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
