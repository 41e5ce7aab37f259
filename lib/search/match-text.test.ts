import { describe, expect, test } from 'vitest'
import { matchPlan, type SectorRule } from './match-plan.ts'
import { exclusionsIn, matchText, withoutExclusions } from './match-text.ts'
import { searchQuerySchema } from './query.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'

const planOf = (query: Record<string, unknown>, setores: SectorRule[] = []) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), 0, setores)
const sector = (nome: string, ...terms: string[]): SectorRule => ({
  id: nome,
  nome,
  any: terms.map((term) => ({ phrase: phraseOf(term)! })),
  none: [],
})

describe('an objeto that answers', () => {
  const objeto = searchable('Aquisição de camisas, calças e pneus')

  test('tells which words it has, which segmentos it is of, and by which terms', () => {
    const plan = planOf({ termos: 'pneu (calça OR saia)' }, [
      sector('Roupas', 'camisa', 'saia', 'calça'),
      sector('Papelaria', 'caneta'),
      sector('Veículos', 'pneu'),
    ])
    expect(matchText(objeto, plan)).toEqual({
      termos: ['pneu', 'calça'],
      setores: ['Roupas', 'Veículos'],
      termosSetor: ['camisa', 'calça', 'pneu'],
    })
  })

  test('of each segmento five terms at most', () => {
    const many = searchable('Aquisição de a1, b2, c3, d4, e5, f6')
    const plan = planOf({}, [sector('Todas', 'a1', 'b2', 'c3', 'd4', 'e5', 'f6')])
    expect(matchText(many, plan)?.termosSetor).toEqual(['a1', 'b2', 'c3', 'd4', 'e5'])
  })

  test.each([
    ['it lacks a word', { termos: 'pneu saia' }, []],
    ['it has an excluded one', { termos: 'pneu', exclusoes: ['calça'] }, []],
    ['it is of none of the segmentos', { termos: 'pneu' }, [sector('Papelaria', 'caneta')]],
  ])('does not when %s', (_, query, setores) => {
    expect(matchText(objeto, planOf(query, setores))).toBeUndefined()
  })
})

describe('what an objeto has of the exclusions', () => {
  const objeto = searchable('Uniforme infantil usado')
  test.each([
    ['a word', 'uniforme -infantil', [], ['infantil']],
    ['one of two', 'uniforme -infantil -escolar', [], ['infantil']],
    ['a word of their own field', 'uniforme', ['usado', 'escolar'], ['usado']],
    ['the same in both, once', 'uniforme -usado', ['usado'], ['usado']],
    ['none', 'uniforme -escolar', [], []],
    ['a group that is all there', '-(infantil usado)', [], ['infantil', 'usado']],
    ['of a group, what is there', '-(infantil OR escolar)', [], ['infantil']],
    [
      'a group that what is not there meets: all of it',
      'uniforme -(escolar OR (-novo))',
      [],
      ['escolar', 'novo'],
    ],
  ])('%s', (_, termos, exclusoes, expected) => {
    expect(exclusionsIn(objeto, planOf({ termos, exclusoes }))).toEqual(expected)
  })
})

test('without exclusions the words that are wanted stay', () => {
  const plan = withoutExclusions(planOf({ termos: 'uniforme -infantil', exclusoes: ['usado'] }))
  expect(matchText(searchable('Uniforme infantil usado'), plan)?.termos).toEqual(['uniforme'])
  expect(matchText(searchable('Calça infantil usada'), plan)).toBeUndefined()
})
