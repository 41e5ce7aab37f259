import { expect, test } from 'vitest'
import { analyse } from './analysis.ts'
import { analysisRequestSchema } from './analysis-request.ts'
import { finder } from './finder.ts'
import { matchText } from './match-text.ts'
import type { MatchPlan, SectorRule } from './match-plan.ts'
import type { WordIndex } from './ports.ts'
import { phraseOf } from './terms.ts'
import { searchable } from './text.ts'
import { UFS } from './ufs.ts'

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

const ROUPAS: SectorRule = {
  id: 'roupas',
  nome: 'Roupas',
  any: [{ phrase: phraseOf('uniforme')! }],
  none: [],
}
const sectorRule = (id: string) => (id === 'roupas' ? ROUPAS : undefined)

const analysed = (body: Record<string, unknown>, known = index) =>
  analyse(analysisRequestSchema.parse(body), { index: known, sectorRule, clock: () => 0 })

test('echoes the whole query once it is one, and its words before', async () => {
  expect((await analysed({ termos: 'uniforme -usado' })).echo).toBe(
    'Contratações com “uniforme” no objeto, sem “usado”.',
  )
  expect((await analysed({ termos: 'uniforme', ufs: ['SP'], situacao: 'abertas' })).echo).toBe(
    'Contratações abertas em SP, com “uniforme” no objeto.',
  )
  expect((await analysed({})).echo).toBeNull()
})

test('echoes the segmentos by their names', async () => {
  const body = { ufs: ['SP'], situacao: 'abertas', setores: ['roupas'] }
  expect((await analysed(body)).echo).toBe('Contratações abertas em SP, no segmento Roupas.')
})

test.each([
  ['its UFs', { ufs: ['SP', 'RJ'] }, { ufs: ['RJ', 'SP'], situacao: 'abertas', setores: [] }],
  ['all UFs while none is chosen', {}, { ufs: [...UFS], situacao: 'abertas', setores: [] }],
  [
    'its situação and the segmentos that there are',
    { ufs: ['SP'], situacao: 'todas', setores: ['roupas', 'nenhum'] },
    { ufs: ['SP'], situacao: 'todas', setores: ['roupas'] },
  ],
])('looks into %s', async (_, body, expected) => {
  const plans: MatchPlan[] = []
  await analysed(body, {
    ...index,
    survey: (plan, phrases) => {
      plans.push(plan)
      return index.survey(plan, phrases)
    },
  })
  const [{ query, setores }] = plans as [MatchPlan]
  expect({ ufs: query.ufs, situacao: query.situacao, setores: setores.map(({ id }) => id) }).toEqual({
    ...expected,
    ufs: expect.arrayContaining(expected.ufs) as string[],
  })
  expect(query.ufs).toHaveLength(expected.ufs.length)
})

test('counts twenty words, and does not know of more', async () => {
  const words = Array.from({ length: 22 }, (_, at) => `palavra${at}`)
  const { termos } = await analysed({ termos: words.join(' ') })
  expect(termos.map(({ encontradas }) => encontradas)).toEqual([...Array<number>(20).fill(0), null, null])
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
  expect(await analysed({ termos: '🎽 limpeza (copa' })).toEqual({
    echo: null,
    conhecidas: null,
    termos: [],
    avisos: [],
    correcoes: [],
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
