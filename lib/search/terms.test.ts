import { describe, expect, test } from 'vitest'
import { holds, parseTermos, phraseOf, TermosSyntaxError } from './terms.ts'
import { searchable } from './text.ts'

/** `a b|c !d` for a AND (b OR c) AND NOT d. */
const shapeOf = (source: string) => {
  const { all, none } = parseTermos(source)
  const label = ({ label }: { label: string }) => label
  return [...all.map((clause) => clause.map(label).join('|')), ...none.map((phrase) => `!${label(phrase)}`)]
}

describe('the search box', () => {
  test.each([
    ['', []],
    ['  \t ', []],
    ['limpeza', ['limpeza']],
    ['limpeza uniforme', ['limpeza', 'uniforme']],
    ['a OR b', ['a|b']],
    ['a OR b OR c', ['a|b|c']],
    ['a b OR c d', ['a', 'b|c', 'd']],
    ['or b', ['or', 'b']],
    ['"OR" b', ['OR', 'b']],
    ['"material de limpeza" copa', ['material de limpeza', 'copa']],
    ['“material de limpeza” copa', ['material de limpeza', 'copa']],
    ['«ar condicionado»', ['ar condicionado']],
    ['"a b" OR "c d"', ['a b|c d']],
    ['-hospitalar limpeza', ['limpeza', '!hospitalar']],
    ['limpeza -"mão de obra"', ['limpeza', '!mão de obra']],
    ['limpeza --obra', ['limpeza', '!-obra']],
    ['-ar-condicionado', ['!ar-condicionado']],
    ['a -OR b', ['a', 'b', '!OR']],
    ['- a ! b', ['a', 'b']],
    ['"" a "--"', ['a']],
    ['a OR - b', ['a|b']],
    ['tubo 2"', ['tubo', '2"']],
    ['a\u00a0b', ['a', 'b']],
  ])('%j', (source, shape) => {
    expect(shapeOf(source)).toEqual(shape)
  })

  test.each([
    ['"limpeza', 1],
    ['a "limpeza', 3],
    ['a -"limpeza', 3],
    ['a “limpeza', 3],
    ['OR', 1],
    ['OR a', 1],
    ['a OR', 3],
    ['a OR OR b', 6],
    ['  a  OR', 6],
    ['-a OR b', 4],
    ['a OR -b', 6],
    ['a OR -"b c"', 6],
  ])('%j is refused at position %i', (source, position) => {
    let error: unknown
    try {
      parseTermos(source)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(TermosSyntaxError)
    expect(error).toMatchObject({ position })
    expect((error as Error).message).toContain(`(posição ${position}).`)
  })
})

describe('phraseOf', () => {
  test('has keys for every part, and one for the joined word', () => {
    expect(phraseOf('ar-condicionado')).toMatchObject({
      keys: ['ar', 'condicionado'],
      joined: 'arcondicionado',
    })
    expect(phraseOf('material de limpeza')).toMatchObject({ label: 'material de limpeza' })
    expect(phraseOf('material de limpeza')).not.toHaveProperty('joined')
    expect(phraseOf(' ?! ')).toBeUndefined()
  })
})

describe('holds', () => {
  test.each([
    ['Aquisição de materiais de limpeza', 'material de limpeza', true],
    ['Limpeza de material', 'material de limpeza', false],
    ['material. De limpeza', 'material de limpeza', true],
    ['Micro-ônibus', 'microônibus', true],
    ['Microônibus', 'micro-ônibus', true],
    ['Micro ônibus', 'micro-ônibus', true],
    ['Micro-ônibus', 'micro ônibus', true],
    ['Microônibus', 'micro ônibus', false],
    ['ônibus', 'micro-ônibus', false],
    ['Ar-condicionado e guarda-chuva', 'condicionado e guarda', true],
    ['Guarda-roupa e ar-condicionado', 'guardaroupa arcondicionado', false],
    ['Papelaria', 'papel', false],
    ['Porta-papel', 'papel', true],
    ['', 'papel', false],
  ])('%j holds %j: %s', (text, phrase, expected) => {
    expect(holds(searchable(text), phraseOf(phrase)!)).toBe(expected)
  })
})
