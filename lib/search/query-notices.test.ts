import { describe, expect, test } from 'vitest'
import { analysisRequestSchema } from './analysis-request.ts'
import { matchPlan } from './match-plan.ts'
import { matchText } from './match-text.ts'
import type { WordIndex } from './ports.ts'
import { noticesOf } from './query-notices.ts'
import { searchQuerySchema } from './query.ts'
import { searchable } from './text.ts'
import { readWords } from './typed-words.ts'

type Known = {
  /** How many contratações hold each term, as it was typed; null: nobody counted. Others hold none. */
  hits?: Record<string, number | null>
  total?: number | null
  /** All objetos that there are. */
  objetos?: string[]
}

/** What is said of a search box, and of exclusões of their own field. */
async function noticed(
  termos: string,
  { hits = {}, total = 100, objetos = ['x'] }: Known,
  exclusoes: string[] = [],
) {
  const words = readWords(analysisRequestSchema.parse({ termos, exclusoes }))
  if ('error' in words) throw words.error
  const counted = words.typed.map((word) => ({
    ...word,
    found: word.texto in hits ? hits[word.texto]! : 0,
  }))
  const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos, exclusoes })
  const textos = objetos.map(searchable)
  const index: WordIndex = {
    survey: () => Promise.reject(new Error('not asked')),
    similar: () => Promise.reject(new Error('not asked')),
    matchesAny: (plan) => Promise.resolve(textos.some((texto) => matchText(texto, plan))),
  }
  return noticesOf({ counted, total }, matchPlan(query, 0, []), index)
}
const codes = (notices: Awaited<ReturnType<typeof noticed>>) => notices.map(({ codigo }) => codigo)

describe('a word that nothing holds', () => {
  test('is told', async () => {
    expect(await noticed('zzz', {})).toEqual([
      {
        codigo: 'nada_encontrado',
        texto: 'zzz',
        message: 'Nenhuma contratação já lida tem “zzz” no objeto.',
      },
    ])
  })

  test('excludes nothing', async () => {
    const [notice] = await noticed('-zzz', {})
    expect(notice?.message).toBe('Nenhuma contratação já lida tem “zzz” no objeto: excluir não muda nada.')
  })
})

describe('a word that almost all hold', () => {
  test.each([
    ['more than half', 51, 100, true],
    ['half', 50, 100, false],
    ['more than half of twenty', 11, 20, true],
    ['most of nineteen, which are few', 18, 19, false],
    ['nobody counted it', null, 100, false],
    ['nobody knows how many there are', 51, null, false],
  ])('%s: %s of %s', async (_, found, total, isTold) => {
    expect(codes(await noticed('limpeza', { hits: { limpeza: found }, total }))).toEqual(
      isTold ? ['quase_tudo'] : [],
    )
  })

  test('is said with its share, and what that means', async () => {
    const known = { hits: { limpeza: 75 } }
    expect((await noticed('limpeza', known))[0]?.message).toBe(
      '“limpeza” está em 75% das contratações: quase não filtra.',
    )
    expect((await noticed('-limpeza', known))[0]?.message).toBe(
      '“limpeza” está em 75% das contratações: excluir deixa de fora quase tudo.',
    )
  })
})

describe('a word of every kind of contratação', () => {
  const few = (...texts: string[]) => ({ hits: Object.fromEntries(texts.map((text) => [text, 5])) })

  test('is told', async () => {
    expect(await noticed('serviços', few('serviços'))).toEqual([
      {
        codigo: 'palavra_comum',
        texto: 'serviços',
        message: '“serviços” aparece em contratações de todo tipo: não diz o que se compra.',
      },
    ])
  })

  test.each([
    ['a word of one trade', 'limpeza', 'limpeza'],
    ['a common word that is excluded', '-serviços', 'serviços'],
    ['a phrase that begins with one', '"serviços gráficos"', 'serviços gráficos'],
    ['the beginning of a word', 'aqui*', 'aqui*'],
    ['a beginning behind a common word', '"serviços gráf*"', 'serviços gráf*'],
  ])('%s is not', async (_, termos, texto) => {
    expect(await noticed(termos, few(texto))).toEqual([])
  })
})

describe('an operator in small letters', () => {
  const OR = 'foi lido como palavra. Para procurar uma ou outra, escreva OU em maiúsculas.'
  const AND = 'foi lido como palavra. O espaço já quer dizer E: pode tirá-lo.'
  const hits = { a: 5, b: 5, ou: 5, or: 5, e: 5, and: 5, ouro: 5, de: 5 }

  test.each([
    ['ou', OR],
    ['or', OR],
    ['e', AND],
    ['and', AND],
  ])('%s', async (operator, message) => {
    const notices = await noticed(`a ${operator} b`, { hits })
    expect(notices).toContainEqual({
      codigo: 'operador_minusculo',
      texto: operator,
      message: `“${operator}” ${message}`,
    })
  })

  test.each(['a ouro b', 'a -ou b', '"a ou" b', 'ou'])('is not read into %s', async (termos) => {
    const known = { hits: { ...hits, 'a ou': 5 }, objetos: ['a b ouro', 'ou'] }
    expect(codes(await noticed(termos, known))).not.toContain('operador_minusculo')
  })
})

describe('exclusions that leave nothing', () => {
  const hits = { limpeza: 5, hospitalar: 5, escolar: 5, geral: 5 }
  const hospital = ['Limpeza hospitalar', 'Limpeza geral hospitalar']

  test('the one that alone does is named', async () => {
    const notices = await noticed('limpeza', { hits, objetos: hospital }, ['geral', 'hospitalar'])
    expect(notices).toEqual([
      {
        codigo: 'exclusao_total',
        texto: 'hospitalar',
        message: 'Excluir “hospitalar” não deixa nenhuma das contratações já lidas.',
      },
    ])
    expect((await noticed('limpeza -geral -hospitalar', { hits, objetos: hospital }))[0]?.texto).toBe(
      'hospitalar',
    )
  })

  test('of several that do so together none is named', async () => {
    const objetos = ['Limpeza hospitalar', 'Limpeza escolar']
    expect(await noticed('limpeza', { hits, objetos }, ['escolar', 'hospitalar'])).toEqual([
      {
        codigo: 'exclusao_total',
        message: 'As exclusões juntas não deixam nenhuma das contratações já lidas.',
      },
    ])
  })

  test('are not to blame when nothing would be found without them', async () => {
    expect(await noticed('limpeza', { hits, objetos: ['Papel hospitalar'] }, ['hospitalar'])).toEqual([])
  })

  test('are not told of when something is left', async () => {
    expect(await noticed('limpeza', { hits, objetos: [...hospital, 'Limpeza'] }, ['hospitalar'])).toEqual([])
  })
})
