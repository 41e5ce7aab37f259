import { expect, test } from 'vitest'
import { hitsIn } from './hits.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'

/** Where a phrase stands in a text, as `place+length`, among its first `end` words. */
function places(text: string, phrase: string, end?: number) {
  const words = searchable(text).trim().split(' ')
  const bar = words.indexOf('|')
  const all = bar < 0 ? words.length : bar
  return hitsIn(words, end ?? all, phraseOf(phrase)!).map(({ at, length }) => `${at}+${length}`)
}

test.each([
  ['a word', 'papel', 'caneta papel lápis papel', ['1+1', '3+1']],
  ['the last word', 'papel', 'papel', ['0+1']],
  ['a word that is not there', 'papel', 'caneta', []],
  ['several words, all of them and in order', 'saco lixo', 'saco lixo lixo saco lixo', ['0+2', '3+2']],
  ['several words of which the last is missing', 'saco lixo', 'lixo saco', []],
  ['words that overlap', 'a a', 'a a a', ['0+2', '1+2']],
  ['the beginning of a word', 'camis*', 'camiseta calça camisa', ['0+1', '2+1']],
  ['the beginning of a word, not its end', 'seta*', 'camiseta', []],
  ['the beginning of a plural', 'licitaçõ*', 'licitação licitar', ['0+1']],
  ['words and the beginning of one', 'saco pla*', 'saco plástico saco papel', ['0+2']],
  ['words and a beginning that nothing follows', 'saco pla*', 'um saco', []],
  ['a hyphenated word', 'micro-ônibus', 'micro ônibus', ['0+2']],
  [
    'a hyphenated word that is written as one',
    'micro-ônibus',
    'um microônibus e um micro-ônibus',
    ['1+1', '4+2'],
  ],
  ['one word that is hyphenated there', 'microônibus', 'um micro-ônibus e um microônibus', ['1+2', '5+1']],
  ['one word of three parts there', 'sextafeirasanta', 'uma sexta-feira-santa', ['1+3']],
  ['one word that stands apart there, not hyphenated', 'microônibus', 'um micro ônibus', []],
  ['a hyphenated word twice', 'microônibus', 'micro-ônibus, micro-ônibus', ['0+2', '2+2']],
  ['its beginning', 'micro-ôni*', 'um micro-ônibus e um microônibus', ['1+2', '5+1']],
  ['its beginning, the joined one first', 'micro-ôni*', 'microônibus, micro-ônibus', ['0+1', '1+2']],
])('%s', (_, phrase, text, expected) => {
  expect(places(text, phrase)).toEqual(expected)
})

test('only what ends among the first words counts', () => {
  expect(places('saco de lixo', 'lixo', 3)).toEqual(['2+1'])
  expect(places('saco de lixo', 'lixo', 2)).toEqual([])
  expect(places('saco lixo', 'saco lixo', 1)).toEqual([])
  expect(places('saco plástico', 'saco pla*', 1)).toEqual([])
})
