import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import {
  asksItens,
  hasBeneficio,
  itemPlan,
  itemScopeOf,
  itemTexts,
  matchItens,
  matchWords,
  UNREAD,
  type ItemFacts,
} from './match-itens.ts'
import { matchPlan, type SectorRule } from './match-plan.ts'
import { searchQuerySchema } from './query.ts'
import { phraseOf } from './terms.ts'
import { isEmpty } from './terms-tree.ts'
import { rowOf } from './testing/compared-rows.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const ROUPAS: SectorRule = { id: 'roupas', nome: 'Roupas', any: [{ phrase: phraseOf('camisa')! }], none: [] }
const VAGUE = 'Aquisição de materiais, conforme anexo'
const NAMED = 'Aquisição de material esportivo'

const planOf = (query: Record<string, unknown>, setores: SectorRule[] = []) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, setores)
const objeto = (objetoCompra: string) => factsOf(rowOf({ objetoCompra }))
const itensOf = (...descricoes: string[]): ItemFacts => ({
  lidos: true,
  quantidade: descricoes.length,
  beneficios: 0,
  textos: itemTexts(descricoes.map((descricao, at) => ({ numeroItem: at + 1, descricao }))),
})

test('a query is about items when it looks into them or asks for a benefit', () => {
  expect(asksItens(planOf({ termos: 'camisa' }))).toBe(false)
  expect(asksItens(planOf({ termos: 'camisa', itens: false }))).toBe(false)
  expect(asksItens(planOf({ termos: 'camisa', itens: true }))).toBe(true)
  expect(asksItens(planOf({ beneficios: [1] }))).toBe(true)
})

describe('benefits', () => {
  const read = (beneficios: number, quantidade = 2): ItemFacts => ({
    lidos: true,
    quantidade,
    beneficios,
    textos: '',
  })

  test.each([
    ['one of those asked for', read(0b10), [1, 3], true],
    ['another one asked for', read(0b1000), [1, 3], true],
    ['none of those asked for', read(0b10000), [1, 3], false],
    ['one of them, though another is unknown', read(0b11), [1], true],
    ['some unknown', read(0b10001), [1], 'unknown'],
    ['no item at all', read(0, 0), [1], 'unknown'],
    ['nothing read', UNREAD, [1], 'unknown'],
    ['not read whole', { ...read(0b10000), lidos: false }, [1], 'unknown'],
    ['one of them, not read whole', { ...read(0b10), lidos: false }, [1], true],
  ] as const)('%s', (_, itens, wanted, expected) => {
    expect(hasBeneficio(itens, wanted)).toBe(expected)
  })
})

describe('words', () => {
  const itens = itensOf('Bola de futebol', 'Camisa polo azul', 'CAMISA regata')

  test('a query that is not about items looks at the objeto alone', () => {
    expect(matchWords(objeto(NAMED), planOf({ termos: 'camisa' }), itens)).toBeUndefined()
    expect(matchWords(objeto(NAMED), planOf({ termos: 'esportivo' }), itens)).toEqual({
      termos: ['esportivo'],
      setores: [],
      termosSetor: [],
    })
  })

  test('the items that hold them are told by their place', () => {
    const found = matchWords(objeto(NAMED), planOf({ termos: 'camisa', itens: true }), itens)
    expect(found?.termos).toEqual(['camisa'])
    expect(found?.itens?.found.map(({ at }) => at)).toEqual([1, 2])
    expect(found?.itens).toMatchObject({ unread: false, beneficio: null })
  })

  test('the objeto may answer while no item does, and what was not read is said', () => {
    const plan = planOf({ termos: 'esportivo', itens: true, beneficios: [1] })
    expect(matchWords(objeto(NAMED), plan, itens)).toMatchObject({ itens: { found: [], unread: false } })
    expect(matchWords(objeto(NAMED), plan, UNREAD)?.itens).toEqual({
      found: [],
      unread: true,
      beneficio: 'unknown',
    })
  })

  test('nothing answers neither in the objeto nor in the items', () => {
    const plan = planOf({ termos: 'raquete', itens: true })
    expect(matchWords(objeto(NAMED), plan, itens)).toBeUndefined()
  })

  test('objeto and items together name each term once', () => {
    const both = matchWords(objeto('Aquisição de camisa'), planOf({ termos: 'camisa', itens: true }), itens)
    expect(both?.termos).toEqual(['camisa'])
    expect(both?.itens?.found).toHaveLength(2)
  })

  test('a query for a benefit alone looks into no item for words', () => {
    const found = matchWords(objeto(NAMED), planOf({ beneficios: [4] }), { ...itens, beneficios: 0b10000 })
    expect(found?.itens).toEqual({ found: [], unread: false, beneficio: true })
  })
})

describe('items', () => {
  const itens = itensOf('Bola', 'Camisa polo', 'Camisa vermelha')
  const found = (query: Record<string, unknown>, text: string, setores: SectorRule[] = []) =>
    matchItens(objeto(text), planOf({ itens: true, ...query }, setores), itens).map(({ at }) => at)

  test('none are found where there are none', () => {
    expect(matchItens(objeto(NAMED), planOf({ termos: 'camisa', itens: true }), UNREAD)).toEqual([])
  })

  test('an item with an excluded word is not one, and an objeto with it has none', () => {
    expect(found({ termos: 'camisa -vermelha' }, NAMED)).toEqual([1])
    expect(found({ termos: 'camisa -esportivo' }, NAMED)).toEqual([])
  })

  test('exclusions alone look for nothing', () => {
    expect(found({ termos: '-vermelha' }, NAMED)).toEqual([])
  })

  test('a setor looks into the items of a vague objeto only', () => {
    const setores = ['vestuario']
    expect(found({ setores }, VAGUE, [ROUPAS])).toEqual([1, 2])
    expect(found({ setores }, NAMED, [ROUPAS])).toEqual([])
    expect(found({ setores, termos: '-anexo' }, VAGUE, [ROUPAS])).toEqual([])
  })

  test('words and a setor: where the objeto is of the setor, the words alone are looked for', () => {
    const setores = ['vestuario']
    expect(found({ setores, termos: 'bola' }, 'Aquisição de camisa', [ROUPAS])).toEqual([0])
    expect(found({ setores, termos: 'polo' }, VAGUE, [ROUPAS])).toEqual([1])
    expect(found({ setores, termos: 'bola' }, VAGUE, [ROUPAS])).toEqual([])
    expect(found({ setores, termos: 'bola' }, NAMED, [ROUPAS])).toEqual([])
  })
})

describe('for indexes', () => {
  test('the words are looked for without the setor, else the setor, else nothing', () => {
    const words = planOf({ termos: 'camisa', setores: ['vestuario'] }, [ROUPAS])
    expect(itemPlan(words)).toEqual({ ...words, setores: [] })
    const setor = planOf({ termos: '-azul', setores: ['vestuario'] }, [ROUPAS])
    expect(itemPlan(setor)).toEqual(setor)
    expect(itemPlan(planOf({ termos: '-azul' }))).toBeUndefined()
  })

  test('a query about items is about all contratações but those with an excluded word', () => {
    const scope = itemScopeOf(
      planOf({ termos: 'camisa -azul', itens: true, beneficios: [1], setores: ['vestuario'] }, [ROUPAS]),
    )
    expect(scope.setores).toEqual([])
    expect(scope.query).not.toHaveProperty('itens')
    expect(scope.query).not.toHaveProperty('beneficios')
    expect(matchWords(objeto(NAMED), scope, UNREAD)).toBeDefined()
    expect(matchWords(objeto('Camisa azul'), scope, UNREAD)).toBeUndefined()
  })

  test('a query for a benefit is about those that its words find', () => {
    const scope = itemScopeOf(planOf({ termos: 'camisa', beneficios: [1] }))
    expect(isEmpty(scope.termos)).toBe(false)
    expect(scope.query).not.toHaveProperty('beneficios')
    expect(matchWords(objeto(NAMED), scope, UNREAD)).toBeUndefined()
  })
})
