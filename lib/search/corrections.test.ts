import { describe, expect, test } from 'vitest'
import { analysisRequestSchema } from './analysis-request.ts'
import { correctionsOf } from './corrections.ts'
import { matchPlan } from './match-plan.ts'
import type { WordIndex } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import { readWords } from './typed-words.ts'

type Known = {
  /** How many contratações hold a word, of those that any does; null: nobody counted. */
  hits: Record<string, number | null>
  /** What texts write that looks like a word, the likeliest first. */
  alike: Record<string, string[]>
}

/** Corrections of a search box, in an index that knows a few words. */
async function corrected(termos: string, { hits, alike }: Known, exclusoes: string[] = []) {
  const hitsOf = (label: string) => (label in hits ? hits[label]! : 0)
  const index: WordIndex = {
    survey: (_, phrases) =>
      Promise.resolve({ total: 1000, found: phrases.map(({ label }) => hitsOf(label)) }),
    matchesAny: () => Promise.resolve(null),
    similar: (word) => Promise.resolve(alike[word] ?? []),
  }
  const words = readWords(analysisRequestSchema.parse({ termos, exclusoes }))
  if ('error' in words) throw words.error
  const counted = words.typed.map((word) => ({ ...word, found: hitsOf(word.texto) }))
  const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos, exclusoes })
  return correctionsOf(counted, matchPlan(query, 0, []), index)
}

const UNIFORNE = { alike: { uniforne: ['uniforme'] } }
const uniforne = (own: number | null, others: number | null): Known => ({
  ...UNIFORNE,
  hits: { uniforne: own, uniforme: others },
})
const words = (corrections: Awaited<ReturnType<typeof corrected>>) =>
  corrections.map(({ texto, sugestao }) => `${texto} → ${sugestao}`)

describe('a word that looks like another is doubted', () => {
  test.each([
    ['no one writes it', 0, 5, true],
    ['the other is hardly more written', 0, 4, false],
    ['one writes it, and five the other', 1, 5, true],
    ['two write it, and ten the other', 2, 10, true],
    ['two write it, and nine the other', 2, 9, false],
    ['three write it, so it is a word', 3, 900, false],
    ['nobody counted it', null, 900, false],
    ['nobody counted the other', 0, null, false],
  ])('when %s: %s against %s', async (_, own, others, expected) => {
    const corrections = await corrected('uniforne', uniforne(own, others))
    expect(corrections).toEqual(
      expected
        ? [{ texto: 'uniforne', sugestao: 'uniforme', encontradas: others, posicao: 1, tamanho: 8 }]
        : [],
    )
  })

  test('the likeliest of those that are clearly more written is the suggestion', async () => {
    const known = { hits: { b: 4, c: 7, d: 90 }, alike: { a: ['b', 'c', 'd'] } }
    expect(words(await corrected('a', known))).toEqual(['a → c'])
  })

  test('unless nothing looks like it', async () => {
    expect(await corrected('zzz', { hits: {}, alike: {} })).toEqual([])
  })
})

describe('only words of the search box that should be found', () => {
  test('not exclusões of their own field, but those of the box', async () => {
    expect(await corrected('', uniforne(0, 90), ['uniforne'])).toEqual([])
    expect(words(await corrected('-uniforne', uniforne(0, 90)))).toEqual(['uniforne → uniforme'])
    expect(await corrected('uniforne', uniforne(0, 90), ['uniforne'])).toHaveLength(1)
  })

  test('not beginnings of words', async () => {
    expect(await corrected('uniforne*', uniforne(0, 90))).toEqual([])
  })

  test('of a phrase that nothing holds, the words that nothing holds', async () => {
    const known: Known = {
      hits: { kit: 50, kits: 600, uniforne: 0, uniforme: 90 },
      alike: { ...UNIFORNE.alike, kit: ['kits'] },
    }
    expect(await corrected('limpeza "kit uniforne"', { ...known })).toEqual([
      { texto: 'uniforne', sugestao: 'uniforme', encontradas: 90, posicao: 14, tamanho: 8 },
    ])
  })

  test('at most five of them', async () => {
    const typed = ['a', 'b', 'c', 'd', 'e', 'f']
    const alike = Object.fromEntries(typed.map((word) => [word, ['uniforme']]))
    const corrections = await corrected(typed.join(' '), { hits: { uniforme: 90 }, alike })
    expect(corrections.map(({ texto }) => texto)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('where the word stands', () => {
  test.each([
    ['uniforne', [1]],
    ['🎽 uniforne', [3]],
    ['"uniforne uniforne"', [2, 11]],
    ['"kit-uniforne"', [6]],
  ])('%s', async (termos, expected) => {
    const corrections = await corrected(termos, uniforne(0, 90))
    expect(corrections.map(({ posicao, tamanho }) => [posicao, tamanho])).toEqual(
      expected.map((posicao) => [posicao, 8]),
    )
  })

  test('is not guessed for a word that holds a soft hyphen, which is no part of it', async () => {
    expect(await corrected('uni\u00adforne', uniforne(0, 90))).toEqual([])
  })
})
