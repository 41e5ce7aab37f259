import { describe, expect, test } from 'vitest'
import type { SectorTerm } from './match-plan.ts'
import { inSector, termsOfSector } from './match-sector.ts'
import { readingOf } from './reading.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'

const phrase = (text: string) => phraseOf(text)!
const isIn = (objeto: string, term: SectorTerm, none: string[] = []) =>
  inSector(readingOf(searchable(objeto)), { id: 'x', nome: 'X', any: [term], none: none.map(phrase) })

describe('a term', () => {
  const obra = { phrase: phrase('obra') }
  test.each([
    ['in what is bought', 'Execução de obras', true],
    ['in the name of the buyer', 'Canetas para a Secretaria de Obras', false],
    ['in both', 'Obra para a Secretaria de Obras', true],
    ['in neither', 'Canetas', false],
  ])('%s', (_, objeto, expected) => {
    expect(isIn(objeto, obra)).toBe(expected)
  })

  test('that counts anywhere', () => {
    expect(isIn('Canetas para a Secretaria de Obras', { ...obra, anywhere: true })).toBe(true)
  })

  test('that begins in what is bought may end after it', () => {
    expect(
      isIn('Aquisição de material para construção', { phrase: phrase('material para construção') }),
    ).toBe(true)
    expect(isIn('Aquisição de material para construção', { phrase: phrase('construção') })).toBe(false)
  })

  test('of one word meets a hyphenated one, and the other way round', () => {
    expect(isIn('Auto-peças novas', { phrase: phrase('autopeças') })).toBe(true)
    expect(isIn('Microônibus escolar', { phrase: phrase('micro-ônibus') })).toBe(true)
    expect(isIn('Micro ônibus escolar', { phrase: phrase('micro-ônibus') })).toBe(true)
  })
})

describe('company', () => {
  test.each([
    ['anywhere', 'Equipamentos para o hospital', { with: [phrase('hospital')] }, true],
    ['nowhere', 'Equipamentos para a escola', { with: [phrase('hospital')] }, false],
    ['near', 'Equipamentos de higiene e limpeza', { near: [phrase('limpeza')] }, true],
    ['near, before', 'Limpeza: equipamentos', { near: [phrase('limpeza')] }, true],
    [
      'as near as can be',
      'Equipamentos um dois três quatro cinco limpeza',
      { near: [phrase('limpeza')] },
      true,
    ],
    [
      'near, in a hyphenated word whose place is not known',
      'Um dois três quatro cinco seis sete oito equipamentos de auto-socorro',
      { near: [phrase('autosocorro')] },
      true,
    ],
    ['far', 'Equipamentos um dois três quatro cinco seis limpeza', { near: [phrase('limpeza')] }, false],
  ])('%s', (_, objeto, conditions, expected) => {
    expect(isIn(objeto, { phrase: phrase('equipamento'), ...conditions })).toBe(expected)
  })
})

test('a hyphenated word, whose place is not known, has company wherever that is', () => {
  const term = { phrase: phrase('autopeças'), near: [phrase('limpeza')] }
  const between = 'um dois três quatro cinco seis sete oito'
  expect(isIn(`Limpeza ${between} auto-peças`, term)).toBe(true)
  expect(isIn(`Auto-peças ${between} limpeza`, term)).toBe(true)
  expect(isIn(`Autopeças ${between} limpeza`, term)).toBe(false)
})

test('no more terms are told than were asked for', () => {
  const rule = { id: 'x', nome: 'X', any: ['obra', 'obra de arte', 'moldura'].map(phrase), none: [] }
  const terms = (most?: number) =>
    termsOfSector(
      readingOf(searchable('Obra de arte e moldura')),
      { ...rule, any: rule.any.map((one) => ({ phrase: one })) },
      most,
    )
  expect(terms()).toEqual(['obra', 'obra de arte', 'moldura'])
  expect(terms(1)).toEqual(['obra'])
})

describe('what spoils a term', () => {
  const cafe = {
    phrase: phrase('café'),
    without: [phrase('curso')],
    never: [phrase('rio do café')],
    except: [{ phrase: phrase('máquina de café'), offset: 2 }],
  }
  test.each([
    ['is bought too', 'Café e curso', false],
    ['is only the purpose', 'Café para atender o curso', true],
    ['may be nowhere, and is in the place', 'Café na cidade de Rio do Café', false],
    ['is around it', 'Máquina de café', false],
    ['is around one of two', 'Máquina de café, café em pó', true],
  ])('%s', (_, objeto, expected) => {
    expect(isIn(objeto, cafe)).toBe(expected)
  })
})

test('an exclusion wins where it is bought', () => {
  const mesa = { phrase: phrase('mesa') }
  expect(isIn('Mesa e tênis', mesa, ['tênis'])).toBe(false)
  expect(isIn('Mesa para o clube de tênis', mesa, ['tênis'])).toBe(true)
})

test('tells the terms that counted', () => {
  const rule = {
    id: 'x',
    nome: 'X',
    any: [{ phrase: phrase('Mesa') }, { phrase: phrase('obras') }],
    none: [],
  }
  expect(termsOfSector(readingOf(searchable('Mesas para a Secretaria de Obras')), rule)).toEqual(['Mesa'])
  expect(termsOfSector(readingOf(searchable('Cadeira')), rule)).toEqual([])
})
