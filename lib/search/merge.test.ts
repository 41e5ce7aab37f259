import { describe, expect, test } from 'vitest'
import type { Contratacao, SourceName, SourcedContratacao } from './contratacao.ts'
import { childrenChangedAt, merge, type Known } from './merge.ts'
import { instantOf } from './time.ts'

const reading = (
  fonte: SourceName,
  dataAtualizacao: string | undefined,
  change: Partial<Contratacao> = {},
  lidoEm = 1,
): SourcedContratacao => ({
  fonte,
  lidoEm,
  contratacao: {
    numeroControlePNCP: '00000000000191-1-000001/2026',
    anoCompra: 2026,
    sequencialCompra: 1,
    objetoCompra: `${fonte} ${dataAtualizacao}`,
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
    unidadeOrgao: {},
    dataAtualizacao,
    ...change,
  },
})
const all = (...readings: SourcedContratacao[]) => readings.reduce<Known | undefined>(merge, undefined)!
const objeto = (...readings: SourcedContratacao[]) => all(...readings).contratacao.objetoCompra

const OLD = '2026-11-01T10:00:00'
const NEW = '2026-11-01T10:00:01'

test('the first reading is known as it is', () => {
  const first = reading('busca', OLD)
  expect(all(first)).toEqual({
    contratacao: first.contratacao,
    fontes: ['busca'],
    atualizacaoFonte: 'busca',
    lidoEm: 1,
  })
})

describe('which wins', () => {
  const cases: [string, SourcedContratacao, SourcedContratacao, 'first' | 'second'][] = [
    ['the later, from busca', reading('busca', NEW), reading('consulta', OLD), 'first'],
    ['the later, from consulta', reading('consulta', NEW), reading('busca', OLD), 'first'],
    ['consulta on a tie', reading('consulta', NEW), reading('busca', NEW), 'first'],
    [
      'consulta on a tie to the second',
      reading('consulta', `${NEW}.1`),
      reading('busca', `${NEW}.987654321`),
      'first',
    ],
    [
      'consulta when neither has a date',
      reading('consulta', undefined),
      reading('busca', undefined),
      'first',
    ],
    ['any date over none', reading('busca', OLD), reading('consulta', undefined), 'first'],
    [
      'the later reading of one source',
      reading('busca', NEW, { objetoCompra: 'a' }, 2),
      reading('busca', NEW, { objetoCompra: 'b' }, 1),
      'first',
    ],
  ]
  test.each(cases)('%s, in either order', (_, winner, loser) => {
    expect(objeto(winner, loser)).toBe(winner.contratacao.objetoCompra)
    expect(objeto(loser, winner)).toBe(winner.contratacao.objetoCompra)
    expect(all(winner, loser).contratacao).toEqual(all(loser, winner).contratacao)
    expect(all(winner, loser).atualizacaoFonte).toBe(winner.fonte)
  })
})

describe('absent fields', () => {
  test.each([
    ['missing', {}],
    ['undefined', { processo: undefined, valorTotalEstimado: undefined }],
    ['null', { processo: null as never, valorTotalEstimado: null as never }],
  ])('%s: never erase', (_, without) => {
    const rich = reading('consulta', OLD, { processo: '1/2026', valorTotalEstimado: 10 })
    for (const order of [
      [rich, reading('busca', NEW, without)],
      [reading('busca', NEW, without), rich],
    ])
      expect(all(...order).contratacao).toMatchObject({
        processo: '1/2026',
        valorTotalEstimado: 10,
        objetoCompra: `busca ${NEW}`,
      })
  })

  test('zero, false and empty text are values', () => {
    const before = reading('busca', OLD, { valorTotalEstimado: 5, srp: true, informacaoComplementar: 'x' })
    const after = reading('busca', NEW, { valorTotalEstimado: 0, srp: false, informacaoComplementar: '' })
    expect(all(before, after).contratacao).toMatchObject({
      valorTotalEstimado: 0,
      srp: false,
      informacaoComplementar: '',
    })
  })

  test('nested objects merge field by field too', () => {
    const consulta = reading('consulta', OLD, {
      unidadeOrgao: { ufSigla: 'SP', nomeUnidade: 'Antiga', codigoUnidade: '1' },
    })
    const busca = reading('busca', NEW, {
      unidadeOrgao: { nomeUnidade: 'Nova' },
      amparoLegal: { nome: 'Lei' },
    })
    expect(all(consulta, busca).contratacao).toMatchObject({
      unidadeOrgao: { ufSigla: 'SP', nomeUnidade: 'Nova', codigoUnidade: '1' },
      amparoLegal: { nome: 'Lei' },
    })
  })

  test('lists are replaced whole, and unknown fields kept', () => {
    const merged = all(
      reading('busca', OLD, { lista: [1, 2], outro: { a: 1 } }),
      reading('busca', NEW, { lista: [3] }),
    )
    expect(merged.contratacao).toMatchObject({ lista: [3], outro: { a: 1 } })
    const turned = all(reading('busca', OLD, { outro: { a: 1 } }), reading('busca', NEW, { outro: 'texto' }))
    expect(turned.contratacao['outro']).toBe('texto')
  })
})

describe('the record as a whole', () => {
  const one = reading('busca', NEW, { dataAtualizacaoGlobal: '2026-11-02T00:00:00' }, 5)
  const other = reading('consulta', OLD, { dataAtualizacaoGlobal: '2026-11-09T00:00:00' }, 9)

  test('dataAtualizacaoGlobal follows its own clock', () => {
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      expect(all(...order).contratacao).toMatchObject({
        dataAtualizacao: NEW,
        dataAtualizacaoGlobal: '2026-11-09T00:00:00',
      })
    }
    expect(all(one, reading('consulta', OLD)).contratacao.dataAtualizacaoGlobal).toBe('2026-11-02T00:00:00')
    const [later, earlier] = [
      reading('busca', NEW, other.contratacao),
      reading('consulta', OLD, one.contratacao),
    ]
    expect(all(later, earlier).contratacao.dataAtualizacaoGlobal).toBe('2026-11-09T00:00:00')
    expect(all(reading('busca', NEW), one).contratacao.dataAtualizacaoGlobal).toBe('2026-11-02T00:00:00')
  })

  test('the latest reading and every source are told, once', () => {
    expect(all(one, other, one)).toMatchObject({ lidoEm: 9, fontes: ['busca', 'consulta'] })
  })

  test('the same reading again changes nothing', () => {
    const known = all(one, other)
    expect(merge(merge(known, one), other)).toEqual(known)
  })

  test('inputs are left as they were', () => {
    const before = structuredClone([one, other])
    all(one, other, one)
    expect([one, other]).toEqual(before)
  })
})

test('a child changed when the global date moves, with room for clocks that disagree', () => {
  const known = (dataAtualizacaoGlobal?: string) =>
    merge(undefined, reading('consulta', '2026-11-20T10:00:00', { dataAtualizacaoGlobal }))
  const [one, other] = ['2026-11-20T10:00:00', '2026-11-21T10:00:00']
  const tenMinutes = 10 * 60_000
  expect(childrenChangedAt(known(one), known(other))).toBe(instantOf(other) + tenMinutes)
  expect(childrenChangedAt(undefined, known(one))).toBe(instantOf(one) + tenMinutes)
  expect(childrenChangedAt(known(), known(one))).toBe(instantOf(one) + tenMinutes)
  expect(childrenChangedAt(known(one), known(one))).toBeUndefined()
  expect(childrenChangedAt(known(one), known())).toBeUndefined()
})
