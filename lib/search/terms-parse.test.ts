import { describe, expect, test } from 'vitest'
import { TermosSyntaxError } from './terms-error.ts'
import { MAX_DEPTH, MAX_TERMS, parseTermos } from './terms-parse.ts'
import { leavesOf, type Termo } from './terms-tree.ts'

/** `a (b|c) !d` for a AND (b OR c) AND NOT d. */
function shapeOf(termo: Termo): string {
  if ('phrase' in termo) return termo.phrase.label.replaceAll(' ', '_')
  if ('not' in termo) return `!${shapeOf(termo.not)}`
  return 'all' in termo ? `(${termo.all.map(shapeOf).join(' ')})` : `(${termo.any.map(shapeOf).join('|')})`
}

describe('the search box', () => {
  test.each([
    ['', '()'],
    ['  \t ', '()'],
    ['limpeza', 'limpeza'],
    ['limpeza uniforme', '(limpeza uniforme)'],
    ['a OR b', '(a|b)'],
    ['a OU b', '(a|b)'],
    ['a | b', '(a|b)'],
    ['a|b||c', '(a|b|c)'],
    ['a OR b OR c', '(a|b|c)'],
    ['a b OR c d', '(a (b|c) d)'],
    ['or ou e and', '(or ou e and)'],
    ['"OR" b', '(OR b)'],
    ['a E b', '(a b)'],
    ['a AND b', '(a b)'],
    ['MATERIAL E SERVIÇO OU OBRA', '(MATERIAL (SERVIÇO|OBRA))'],
    ['VITAMINA E', '(VITAMINA E)'],
    ['E a', '(E a)'],
    ['(VITAMINA E) b', '(VITAMINA E b)'],
    ['a E OR b', '(a (E|b))'],
    ['a OR E b', '((a|E) b)'],
    ['a E (b OR c)', '(a (b|c))'],
    ['"material de limpeza" copa', '(material_de_limpeza copa)'],
    ['“material de limpeza” copa', '(material_de_limpeza copa)'],
    ['«ar condicionado»', 'ar_condicionado'],
    ['"a b" OR "c d"', '(a_b|c_d)'],
    ['a"b c"d', '(a b_c d)'],
    ['-hospitalar limpeza', '(!hospitalar limpeza)'],
    ['limpeza -"mão de obra"', '(limpeza !mão_de_obra)'],
    ['limpeza --obra', '(limpeza !obra)'],
    ['limpeza –obra −copa', '(limpeza !obra !copa)'],
    ['-ar-condicionado', '!ar-condicionado'],
    ['a -OR b', '(a !OR b)'],
    ['a -E b', '(a !E b)'],
    ['-AND', '!AND'],
    ['VITAMINA E -', '(VITAMINA E)'],
    ['- a ! b', '(a b)'],
    ['a - b -- c –', '(a b c)'],
    ['"" a "--"', 'a'],
    ['a OR - b', '(a|b)'],
    ['-! a -"" b', '(a b)'],
    ['tubo 2"', '(tubo 2)'],
    ['tubo 1/2" pvc', '(tubo 1/2 pvc)'],
    ['a\u00a0b', '(a b)'],
    ['camis*', 'camis*'],
    ['"camisa pol*"', 'camisa_pol*'],
    ['-camis* a', '(!camis* a)'],
    ['a * b', '(a b)'],
    ['(a b) OR c', '((a b)|c)'],
    ['(a OR b) OR c', '(a|b|c)'],
    ['((a)) (b c)', '(a b c)'],
    ['a -(b c)', '(a !(b c))'],
    ['a -(b OR c)', '(a !(b|c))'],
    ['-(-a)', 'a'],
    ['-(-(-a b))', '(!a b)'],
    ['a OR (-b)', '(a|!b)'],
    ['pneu(s)', '(pneu s)'],
    ['uniforme, fardamento.', '(uniforme fardamento)'],
  ])('%j', (source, shape) => {
    expect(shapeOf(parseTermos(source))).toBe(shape)
  })

  test.each([
    ['"limpeza', 1, 8],
    ['a "limpeza b', 3, 10],
    ['a -"limpeza', 4, 8],
    ['a “limpeza', 3, 8],
    ['limpeza"', 8, 1],
    ['OR', 1, 2],
    ['OR a', 1, 2],
    ['a OR', 3, 2],
    ['a OU', 3, 2],
    ['| a', 1, 1],
    ['a OR OR b', 6, 2],
    ['a OR | b', 6, 1],
    ['  a  OR', 6, 2],
    ['a OR !', 3, 2],
    ['-a OR b', 4, 2],
    ['a OR -b', 6, 1],
    ['a OR -"b c"', 6, 1],
    ['AND a', 1, 3],
    ['a AND', 3, 3],
    ['a AND OR b', 3, 3],
    ['a (b', 3, 1],
    ['a b)', 4, 1],
    ['a ()', 3, 2],
    ['a OR ( ! )', 6, 5],
    ['((a) b', 1, 1],
    ['(a OR) b', 4, 2],
    ['🎽 ab*', 3, 3],
    ['🎽🎽 "x', 4, 2],
    ['a "camis* polo"', 9, 1],
    ['a -un*', 4, 3],
  ])('%j is refused at position %i', (source, position, length) => {
    expect(() => parseTermos(source)).toThrow(TermosSyntaxError)
    expect(() => parseTermos(source)).toThrow(
      expect.objectContaining({
        position,
        length,
        message: expect.stringContaining(`(posição ${position}).`),
      }),
    )
  })

  test.each([
    ['a OR', 'OR precisa de uma palavra de cada lado'],
    ['OU a', 'OU precisa de uma palavra de cada lado'],
    ['AND a', 'AND precisa de uma palavra de cada lado'],
    ['a | -b', '| não pode ser seguido de exclusão'],
    ['a b)', 'Este parêntese fecha sem ter sido aberto'],
    ['a (b', 'Feche o parêntese'],
    ['a ()', 'Escreva palavras entre os parênteses'],
    ['a "b', 'Feche as aspas da expressão'],
    ['a b*c', 'O * só vale no fim da palavra'],
    ['a ab*', 'Escreva ao menos 3 letras antes do *'],
  ])('%j is refused with words that say what to do', (source, message) => {
    expect(() => parseTermos(source)).toThrow(new RegExp(`^${RegExp.escape(message)} \\(posição \\d+\\)\\.$`))
  })

  test('each term knows where it was typed', () => {
    const source = '🎽 limpeza -("mão de obra" OR infanti*)'
    const typed = leavesOf(parseTermos(source)).map(({ at, end, excluded }) => [
      source.slice(at, end),
      excluded,
    ])
    expect(typed).toEqual([
      ['limpeza', false],
      ['"mão de obra"', true],
      ['infanti*', true],
    ])
  })
})

describe('what is too much', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ')

  test('too many terms', () => {
    expect(leavesOf(parseTermos(words(MAX_TERMS)))).toHaveLength(MAX_TERMS)
    const position = words(MAX_TERMS).length + 2
    expect(() => parseTermos(words(MAX_TERMS + 1))).toThrow(
      expect.objectContaining({
        position,
        message: expect.stringContaining(`Use no máximo ${MAX_TERMS} palavras ou expressões`),
      }),
    )
  })

  test('too many parentheses, one inside the other', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`
    expect(shapeOf(parseTermos(nested(MAX_DEPTH)))).toBe('a')
    expect(() => parseTermos(nested(MAX_DEPTH + 1))).toThrow(
      expect.objectContaining({
        position: MAX_DEPTH + 1,
        message: expect.stringContaining(`Use no máximo ${MAX_DEPTH} parênteses um dentro do outro`),
      }),
    )
  })

  const MEGABYTE = 1_000_000
  test.each([
    '(',
    ')',
    '"',
    '-',
    '- ',
    '*',
    'a*',
    'a ',
    'a OR ',
    '"" ',
    '(a ',
    '-(',
    '| ',
    ' ',
    'é',
    '🎽',
    '"a',
    'a-',
    '!*',
  ])('a megabyte of %j ends at once', (piece) => {
    const source = piece.repeat(MEGABYTE / piece.length)
    try {
      parseTermos(source)
    } catch (error) {
      expect(error).toBeInstanceOf(TermosSyntaxError)
      expect((error as Error).message.length).toBeLessThan(200)
    }
  })
})
