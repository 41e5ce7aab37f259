import { describe, expect, test } from 'vitest'
import { matchPlan, type SectorRule } from './match-plan.ts'
import { searchQuerySchema } from './query.ts'
import { hasWords, scopeOf, wordsOf } from './scope.ts'
import { phraseOf } from './terms.ts'
import { leavesOf } from './terms-tree.ts'
import { instantOf } from './time.ts'
import { UFS } from './ufs.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const ROUPAS: SectorRule = { id: 'roupas', nome: 'Roupas', any: [{ phrase: phraseOf('camisa')! }], none: [] }
const planOf = (query: Record<string, unknown>, setores: SectorRule[] = []) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, setores)

const everything = {
  situacao: 'todas',
  dataInicial: '2026-11-01',
  dataFinal: '2026-11-20',
  termos: 'uniforme -infantil',
  exclusoes: ['usado'],
  modalidades: [6],
  valorMin: 10,
  setores: ['roupas'],
  itens: true,
  ordenacao: 'valor',
}

describe('what a query reads', () => {
  test('are its UFs, its situação and its period, at its instant', () => {
    const { query, now, exclusoes, setores, termos } = scopeOf(planOf(everything, [ROUPAS]))
    expect(query).toEqual({
      ufs: ['SP'],
      situacao: 'todas',
      dataInicial: '2026-11-01',
      dataFinal: '2026-11-20',
      ordenacao: 'valor',
    })
    expect(now).toBe('2026-11-23T12:00:00')
    expect([...exclusoes, ...setores, ...leavesOf(termos)]).toEqual([])
  })

  test('has no period where it asks for none, and half of one where it asks for half', () => {
    expect(scopeOf(planOf({ termos: 'uniforme' })).query).toEqual({
      ufs: ['SP'],
      situacao: 'abertas',
      ordenacao: 'encerramento',
    })
    expect(scopeOf(planOf({ dataFinal: '2026-11-20' })).query).not.toHaveProperty('dataInicial')
    expect(scopeOf(planOf({ dataInicial: '2026-11-20' })).query).not.toHaveProperty('dataFinal')
  })
})

describe('the words of a query', () => {
  test('are those that it wants and its segmentos, wherever and whenever', () => {
    const { query, termos, exclusoes, setores } = wordsOf(planOf(everything, [ROUPAS]))
    expect(query).toEqual({ ufs: [...UFS], situacao: 'todas', ordenacao: 'valor', itens: true })
    expect(leavesOf(termos).map(({ phrase }) => phrase.label)).toEqual(['uniforme'])
    expect({ exclusoes, setores }).toEqual({ exclusoes: [], setores: [ROUPAS] })
    expect(wordsOf(planOf({ termos: 'uniforme' })).query).not.toHaveProperty('itens')
  })

  test.each([
    ['a word', planOf({ termos: 'uniforme' }), true],
    ['a segmento', planOf({}, [ROUPAS]), true],
    ['none', planOf({}), false],
    ['an exclusion', planOf({ termos: '-uniforme', exclusoes: ['usado'] }), false],
  ])('are there: %s', (_, plan, expected) => {
    expect(hasWords(plan)).toBe(expected)
  })
})
