import { expect, test } from 'vitest'
import { analyse } from './analysis.ts'
import { analysisRequestSchema } from './analysis-request.ts'
import { finder } from './finder.ts'
import { matchText } from './match-text.ts'
import type { WordIndex } from './ports.ts'
import { searchable } from './text.ts'

const OBJETOS = [
  ...Array<string>(30).fill('Aquisição de uniformes escolares'),
  ...Array<string>(8).fill('Aquisição de material de limpeza hospitalar'),
]
const textos = OBJETOS.map(searchable)

/** An index of a few texts that knows one misspelling. */
const index: WordIndex = {
  survey: (_, phrases) =>
    Promise.resolve({
      total: textos.length,
      found: phrases.map((phrase) => textos.filter((texto) => finder(texto)(phrase)).length),
    }),
  matchesAny: (plan) => Promise.resolve(textos.some((texto) => matchText(texto, plan))),
  similar: (word) => Promise.resolve(word === 'uniforne' ? ['uniformes'] : []),
}
const empty: WordIndex = {
  ...index,
  survey: (_, phrases) => Promise.resolve({ total: 0, found: phrases.map(() => 0) }),
}

const analysed = (body: Record<string, unknown>, known = index) =>
  analyse(analysisRequestSchema.parse(body), { index: known, sectorRule: () => undefined, clock: () => 0 })

test('echoes the whole query once it is one, and its words before', async () => {
  expect((await analysed({ termos: 'uniforme -usado' })).echo).toBe(
    'Contratações com “uniforme” no objeto, sem “usado”.',
  )
  expect((await analysed({ termos: 'uniforme', ufs: ['SP'], situacao: 'abertas' })).echo).toBe(
    'Contratações abertas em SP, com “uniforme” no objeto.',
  )
  expect((await analysed({})).echo).toBeNull()
})

test('tells the hits of each term, where it was typed', async () => {
  const { termos, conhecidas } = await analysed({
    termos: '🎽 limpeza -"uniforme escolar"',
    exclusoes: ['hosp', 'hospital*'],
  })
  expect(conhecidas).toBe(38)
  expect(termos).toEqual([
    { texto: 'limpeza', campo: 'termos', excluido: false, encontradas: 8, posicao: 3, tamanho: 7 },
    { texto: 'uniforme escolar', campo: 'termos', excluido: true, encontradas: 30, posicao: 12, tamanho: 18 },
    { texto: 'hosp', campo: 'exclusoes', excluido: true, encontradas: 0, posicao: 1, tamanho: 4 },
    { texto: 'hospital*', campo: 'exclusoes', excluido: true, encontradas: 8, posicao: 1, tamanho: 9 },
  ])
})

test('of what was never read it says nothing: no hits are not zero hits', async () => {
  const { termos, conhecidas, avisos, correcoes } = await analysed({ termos: 'uniforne' }, empty)
  expect(termos[0]).toMatchObject({ encontradas: null })
  expect({ conhecidas, avisos, correcoes }).toEqual({ conhecidas: null, avisos: [], correcoes: [] })
})

test.each([
  ['zzz', ['nada_encontrado zzz']],
  ['limpeza -zzz', ['nada_encontrado zzz']],
  ['uniforme', ['quase_tudo uniforme']],
  ['limpeza', []],
  ['de limpeza', ['quase_tudo de']],
  ['uniforme ou limpeza', ['quase_tudo uniforme', 'operador_minusculo ou']],
  ['limpeza e hospitalar', ['operador_minusculo e']],
  ['limpeza -hospital', ['nada_encontrado hospital']],
  ['limpeza -hospitalar', ['exclusao_total hospitalar']],
  ['limpeza -uniforme', ['quase_tudo uniforme']],
  ['limpeza -(material hospitalar)', ['exclusao_total undefined']],
])('%j is warned of', async (termos, expected) => {
  const { avisos } = await analysed({ termos })
  expect(avisos.map(({ codigo, texto }) => `${codigo} ${texto}`)).toEqual(expected)
})

test('suggests what texts really write, for the word alone', async () => {
  expect((await analysed({ termos: '🎽 "kit uniforne" limpeza' })).correcoes).toEqual([
    { texto: 'uniforne', sugestao: 'uniformes', encontradas: 30, posicao: 8, tamanho: 8 },
  ])
  expect((await analysed({ termos: 'uniforn* uniforme' })).correcoes).toEqual([])
})

test('a query that cannot be understood says where', async () => {
  expect(await analysed({ termos: '🎽 limpeza (copa' })).toMatchObject({
    echo: null,
    termos: [],
    erro: { posicao: 11, tamanho: 1, campo: 'termos', message: 'Feche o parêntese (posição 11).' },
  })
  expect(await analysed({ exclusoes: ['usado', 'un*'] })).toMatchObject({
    erro: { campo: 'exclusoes', posicao: 1 },
  })
})

test.each([
  [{ termos: 5 }, false],
  [{ termos: 'a'.repeat(501) }, false],
  [{ quando: 1 }, false],
  [{ ufs: ['XX'], valorMin: 'muito', situacao: 'x' }, true],
])('%j is a draft: %s', (body, expected) => {
  expect(analysisRequestSchema.safeParse(body).success).toBe(expected)
})
