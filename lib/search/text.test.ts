import { describe, expect, test } from 'vitest'
import { searchable, wordKey, wordsOf } from './text.ts'

describe('wordKey', () => {
  test.each([
    ['manutenção', 'manutencao'],
    ['MANUTENÇÃO', 'manutencao'],
    ['Manutenções', 'manutencao'],
    ['manutenção'.normalize('NFD'), 'manutencao'],
    ['Ônibus', 'onibus'],
  ])('%s is %s, with or without its number', (word, plain) => {
    expect(wordKey(word)).toBe(wordKey(plain))
  })

  test('answers the same when asked again', () => {
    expect(wordKey('papéis')).toBe(wordKey('papéis'))
  })
})

describe('wordsOf', () => {
  const cases: [string, string, string[][]][] = [
    ['punctuation separates', 'Água, café; pão.', [['Água'], ['café'], ['pão']]],
    ['a hyphen holds a word together', 'ar-condicionado novo', [['ar', 'condicionado'], ['novo']]],
    [
      'so do the other hyphens',
      'ar‐condicionado e guarda‑chuva',
      [['ar', 'condicionado'], ['e'], ['guarda', 'chuva']],
    ],
    ['dashes do not', 'limpeza–higiene — copa', [['limpeza'], ['higiene'], ['copa']]],
    ['a hyphen at an edge is none', '-limpeza- a -b', [['limpeza'], ['a'], ['b']]],
    ['soft hyphens vanish', 'lim\u00adpeza', [['limpeza']]],
    ['zero-width characters vanish', 'lim\u200bpe\ufeffza', [['limpeza']]],
    ['control characters separate', 'limpeza\x13higiene\x00copa', [['limpeza'], ['higiene'], ['copa']]],
    ['non-breaking spaces separate', 'papel\u00a0A4', [['papel'], ['A4']]],
    ['digits are words', '10/2026 nº 5', [['10'], ['2026'], ['nº'], ['5']]],
    ['brackets separate', '[LICITANET] - ALUGUEL', [['LICITANET'], ['ALUGUEL']]],
    ['nothing has no words', ' \n\t', []],
  ]
  test.each(cases)('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('does not care how accents are encoded', () => {
    const text = 'Manutenção de ar-condicionado e têxteis'
    expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')))
  })
})

describe('searchable', () => {
  const has = (text: string, word: string) => searchable(text).includes(` ${wordKey(word)} `)

  test('stands between single spaces', () => {
    expect(searchable('Papel  A4')).toMatch(/^ \S+ \S+ $/)
    expect(searchable('')).toBe(' ')
  })

  test('NFC and NFD give one text', () => {
    const text = 'Aquisição de pães'
    expect(searchable(text.normalize('NFD'))).toBe(searchable(text.normalize('NFC')))
  })

  test('a hyphenated word is there in parts, and joined after the bar', () => {
    expect(has('Micro-ônibus escolar', 'micro')).toBe(true)
    expect(has('Micro-ônibus escolar', 'microonibus')).toBe(true)
    const [parts, joined] = searchable('Micro-ônibus escolar').split('|')
    expect(parts).not.toContain(wordKey('microonibus'))
    expect(joined).toContain(` ${wordKey('microonibus')} `)
  })

  test('no bar without hyphenated words: a text cannot bring its own', () => {
    expect(searchable('a | b')).not.toContain('|')
  })

  test('words are whole: no key is found inside another', () => {
    expect(has('Papelaria', 'papel')).toBe(false)
  })
})
