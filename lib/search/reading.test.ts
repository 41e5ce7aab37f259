import { describe, expect, test } from 'vitest'
import { readingOf, SOMEWHERE } from './reading.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'

const places = (texto: string, phrase: string) => readingOf(searchable(texto)).places(phraseOf(phrase)!)

describe('a phrase stands', () => {
  test.each([
    ['where it is', 'papel', 'Caneta e papel', [3]],
    ['wherever it is', 'papel', 'Papel, caneta e papel', [1, 4]],
    ['where all its words do', 'saco lixo', 'Saco, lixo, saco lixo', [1, 3]],
    ['where it ends with the text', 'saco lixo', 'Um saco lixo', [2]],
    ['nowhere when its last word is missing', 'saco lixo', 'Lixo e saco', []],
    ['nowhere when no word of it is there', 'saco', 'Caneta', []],
    ['in the parts of a hyphenated word', 'ônibus', 'Um micro-ônibus', [3]],
    ['somewhere, as a hyphenated word', 'microônibus', 'Um micro-ônibus', [SOMEWHERE]],
    ['as one word, though it has a hyphen', 'micro-ônibus', 'Um microônibus', [2]],
    ['as its parts, though it has a hyphen', 'micro-ônibus', 'Um micro ônibus', [2]],
    ['somewhere, as other parts of the same', 'micro-ônibus', 'Um mic-roônibus', [SOMEWHERE]],
    ['nowhere across the end of the text', 'b ab', 'A-b', []],
    ['in a text without hyphens', 'caneta', 'Caneta', [1]],
  ])('%s', (_, phrase, texto, expected) => {
    expect(places(texto, phrase)).toEqual(expected)
    expect(readingOf(searchable(texto)).has(phraseOf(phrase)!)).toBe(expected.length > 0)
  })
})

test('its words are told, the hyphenated ones joined too', () => {
  expect([...readingOf(searchable('Um micro-ônibus')).words()].sort()).toEqual(
    ['', '|', 'micro', 'microonibu', 'onibu', 'um'].sort(),
  )
})

test('what says what is bought is told apart from the rest; what is somewhere may be of it', () => {
  const reading = readingOf(searchable('Auto-peças para a Secretaria de Obras'))
  const isCore = (phrase: string) => reading.places(phraseOf(phrase)!).map(reading.isCore)
  expect(['auto', 'secretaria', 'obras', 'autopeças'].map(isCore)).toEqual([[true], [false], [false], [true]])
})

test('a reading says the same however often it is asked', () => {
  const reading = readingOf(searchable('Caneta e papel'))
  const [caneta, papel] = [phraseOf('caneta')!, phraseOf('papel')!]
  expect([caneta, papel, caneta].map((phrase) => reading.places(phrase))).toEqual([[1], [3], [1]])
})
