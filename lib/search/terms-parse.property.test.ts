import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finder } from './finder.ts'
import { anyText, someObjeto, someTermos } from './testing/termos-arbitrary.ts'
import { wordsEcho } from './terms-echo.ts'
import { characters, TermosSyntaxError } from './terms-error.ts'
import { parseTermos } from './terms-parse.ts'
import { leavesOf, reasons, satisfied } from './terms-tree.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'

test('any text is understood, or refused at a place that is in it', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      try {
        const termo = parseTermos(source)
        wordsEcho(termo, [])
        for (const { at, end } of leavesOf(termo)) expect(source.slice(at, end)).not.toBe('')
      } catch (error) {
        if (!(error instanceof TermosSyntaxError)) throw error
        expect(error.position).toBeGreaterThanOrEqual(1)
        expect(error.length).toBeGreaterThanOrEqual(1)
        expect(error.position + error.length - 1).toBeLessThanOrEqual(characters(source))
      }
    }),
    { numRuns: 3_000 },
  )
})

test('what is well formed is understood, and spaces around it change nothing', () => {
  fc.assert(
    fc.property(someTermos, someObjeto, (source, objeto) => {
      const found = finder(searchable(objeto))
      const wide = ` \t${source.replaceAll(' ', '  ')}\n`
      expect(satisfied(parseTermos(wide), found)).toBe(satisfied(parseTermos(source), found))
    }),
    { numRuns: 1_000 },
  )
})

test('an exclusion is the opposite, and twice the opposite is the same', () => {
  fc.assert(
    fc.property(someTermos, someObjeto, (source, objeto) => {
      const found = finder(searchable(objeto))
      const is = (termos: string) => satisfied(parseTermos(termos), found)
      expect(is(`-(${source})`)).toBe(!is(source))
      expect(is(`-(-(${source}))`)).toBe(is(source))
      expect(is(`(${source}) OR (-(${source}))`)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('the reasons of a match are in the text, and their labels read the same', () => {
  fc.assert(
    fc.property(someTermos, someObjeto, (source, objeto) => {
      const found = finder(searchable(objeto))
      for (const phrase of reasons(parseTermos(source), found)) {
        expect(found(phrase)).toBe(true)
        expect(phraseOf(phrase.label)).toEqual(phrase)
      }
    }),
    { numRuns: 1_000 },
  )
})
