import { describe, expect, test } from 'vitest'
import { searchable } from '../search/text.ts'
import { editDistance } from './edit-distance.ts'
import { similarKeys, vocabularyOf, writtenAs } from './vocabulary.ts'

test.each([
  ['uniforme', 'uniforme', 0],
  ['uniforme', 'uniforne', 1],
  ['uniforme', 'unifrome', 1],
  ['uniforme', 'unforme', 1],
  ['uniforme', 'uuniforme', 1],
  ['uniforme', 'unifrmoe', 2],
  ['uniforme', 'limpeza', 3],
  ['', 'ab', 2],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
  expect(editDistance(b, a, 2)).toBe(distance)
})

describe('a vocabulary', () => {
  const objetos = [
    ...Array<string>(50).fill('Aquisição de UNIFORMES escolares, material de limpeza'),
    ...Array<string>(9).fill('Uniforme militar e manutenções; refeições'),
    ...Array<string>(3).fill('Unidorme'),
    'Limpesa e uniforne',
  ]
  const vocabulary = vocabularyOf(objetos.map(searchable))

  test.each([
    ['uniforne', 'uniforme'],
    ['unifrome', 'uniforme'],
    ['UNIFORNES', 'uniformes'],
    ['limpesa', 'limpeza'],
    ['refeisões', 'refeições'],
    ['aquizição', 'aquisição'],
    ['manutensão', 'manutenções'],
  ])('%s was meant to be %s', (typed, meant) => {
    const [key] = similarKeys(vocabulary, typed)
    expect(writtenAs(key!, typed, objetos)).toBe(meant)
  })

  test.each(['uniforme', 'xyzzyx', 'de', '2026', 'abc12'])('%s resembles nothing', (typed) => {
    expect(similarKeys(vocabulary, typed).filter((key) => key !== 'unidorme')).toEqual([])
  })
})
