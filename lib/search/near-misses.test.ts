import { describe, expect, test } from 'vitest'
import type { Candidate } from './answer.ts'
import { factsOf } from './facts.ts'
import type { Contratacao } from './contratacao.ts'
import { itemTexts } from './match-itens.ts'
import { matchPlan } from './match-plan.ts'
import { match } from './match.ts'
import { Explainer } from './near-misses.ts'
import { searchQuerySchema } from './query.ts'
import type { ResultRow } from './row.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T09:00:00')

let sequencial = 0
function candidate(change: Partial<Contratacao> = {}): Candidate {
  sequencial++
  const contratacao: Contratacao = {
    numeroControlePNCP: `00000000000191-1-${String(sequencial).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: sequencial,
    objetoCompra: 'Aquisição de uniformes escolares',
    modalidadeId: 6,
    situacaoCompraId: 1,
    valorTotalEstimado: 5_000,
    srp: false,
    dataPublicacaoPncp: '2026-11-20T10:00:00',
    dataAberturaProposta: '2026-11-21T08:00:00',
    dataEncerramentoProposta: '2026-12-01T09:00:00',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Município de Exemplo', esferaId: 'M' },
    unidadeOrgao: { ufSigla: 'SP', codigoIbge: '3550308' },
    ...change,
  }
  const record = Buffer.from(JSON.stringify(contratacao))
  return {
    facts: factsOf(contratacao),
    record,
    fontes: ['busca'],
    lidoEm: NOW,
    vistaEm: NOW,
    mudouEm: null,
    unconfirmed: false,
  }
}

const planOf = (query: Record<string, unknown>) =>
  matchPlan(
    searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos: 'uniforme', ...query }),
    NOW,
    [],
  )

function explained(query: Record<string, unknown>, candidates: Candidate[], perRule = 100) {
  const explainer = new Explainer(planOf(query), perRule)
  for (const one of candidates) explainer.add(one)
  const { answer, ...rest } = explainer.done(candidates.length)
  const rows = answer.rows.map(
    ({ head, tail }) => JSON.parse(`${Buffer.from(head).toString()}${tail}`) as ResultRow,
  )
  return { ...rest, answer, rows, reasons: rows.map(({ bidiq }) => bidiq.quase) }
}

const other = { objetoCompra: 'Aquisição de pneus' }
const infantil = { objetoCompra: 'Uniforme infantil' }

describe('a near miss', () => {
  test.each<[string, Record<string, unknown>, Partial<Contratacao>, string, RegExp]>([
    ['an exclusion', { exclusoes: ['infantil'] }, infantil, 'exclusoes', /^Tem “infantil”, que/],
    ['an exclusion among the words', { termos: 'uniforme -infantil' }, infantil, 'exclusoes', /“infantil”/],
    ['the UF', {}, { unidadeOrgao: { ufSigla: 'MG' } }, 'ufs', /^É de MG/],
    ['the situação', {}, { situacaoCompraId: 2 }, 'situacao', /^Propostas encerradas: a pesquisa pede/],
    ['the period', { dataInicial: '2026-11-21' }, {}, 'publicacao', /^Publicada em 20\/11\/2026, fora/],
    ['the deadline', { encerramentoFinal: '2026-11-30' }, {}, 'encerramento', /acaba em 01\/12\/2026/],
    ['a value too low', { valorMin: 6_000 }, {}, 'valor', /5\.000,00, abaixo do mínimo de R\$\s6\.000,00/],
    ['a value too high', { valorMax: 4_000 }, {}, 'valor', /acima do máximo/],
    ['a value', { semValor: true }, {}, 'valor', /só as sem valor/],
    ['no value', { semValor: false }, { valorTotalEstimado: 0 }, 'valor', /não foi informado/],
    ['the modalidade', { modalidades: [8] }, {}, 'modalidades', /Pregão - Eletrônico/],
    ['the esfera', { esferas: ['F'] }, {}, 'esferas', /Municipal/],
    ['an unknown code', { modosDisputa: [1] }, {}, 'modosDisputa', /não informada/],
    ['SRP', { srp: true }, {}, 'srp', /^Não é registro/],
    ['the município', { municipios: ['3304557'] }, {}, 'municipios', /outro município/],
    ['the órgão', { orgaos: ['00000000000272'] }, {}, 'orgaos', /outro órgão/],
    ['the portal', { portais: ['bll.org.br'] }, {}, 'portais', /Portal: não informado/],
    ['the number', { numero: '12/2026' }, {}, 'numero', /outro número/],
    [
      'the unit',
      { unidades: [{ cnpj: '00000000000272', codigoUnidade: '1' }] },
      {},
      'unidades',
      /outra unidade/,
    ],
    ['the instrument', { instrumentos: [2] }, {}, 'instrumentos', /não informada/],
  ])('fails only %s', (_, query, change, regra, motivo) => {
    const { misses, reasons } = explained(query, [candidate(change)])
    expect(misses).toEqual({ [regra]: 1 })
    expect(reasons).toEqual([{ regra, motivo: expect.stringMatching(motivo) as string }])
  })

  test('is none of what lacks the words, answers the query, or fails two rules', () => {
    const rows = [
      candidate(other),
      candidate(),
      candidate({ unidadeOrgao: { ufSigla: 'MG' }, modalidadeId: 8 }),
      candidate({ ...infantil, unidadeOrgao: { ufSigla: 'MG' } }),
    ]
    const { misses, reasons } = explained({ modalidades: [6], exclusoes: ['infantil'] }, rows)
    expect(misses).toEqual({})
    expect(reasons).toEqual([])
  })

  test('is counted also where only the first of its rule are kept, in the order of the query', () => {
    const days = [5, 3, 9, 1, 7].map((day) => `2026-12-0${day}T09:00:00`)
    const rows = days.map((dataEncerramentoProposta) =>
      candidate({ dataEncerramentoProposta, modalidadeId: 8 }),
    )
    const { misses, answer } = explained({ modalidades: [6] }, rows, 2)
    expect(misses).toEqual({ modalidades: 5 })
    expect(answer.index.map(({ encerramento }) => encerramento?.slice(9, 10))).toEqual(['1', '3'])
    expect(answer.summary).toMatchObject({ total: 2, grupos: { recebendo: 2 } })
  })
})

test('near misses of all rules come in the order of the query', () => {
  const closing = (day: number, change: Partial<Contratacao>) =>
    candidate({ dataEncerramentoProposta: `2026-12-0${day}T09:00:00`, ...change })
  const rows = [
    closing(4, { modalidadeId: 8 }),
    closing(1, { modalidadeId: 8 }),
    closing(3, { srp: true }),
    closing(2, { srp: true }),
  ]
  const { answer } = explained({ modalidades: [6], srp: false }, rows)
  expect(answer.index.map(({ encerramento }) => encerramento?.slice(9, 10))).toEqual(['1', '2', '3', '4'])
})

describe('a search that looks into items', () => {
  const query = { termos: 'camisa', exclusoes: ['infantil', 'usada'], itens: true }
  const sports = (...descricoes: string[]): Candidate => {
    const itens = descricoes.map((descricao, at) => ({ numeroItem: at + 1, descricao }))
    return {
      ...candidate({ objetoCompra: 'Material esportivo' }),
      itens: {
        lidos: true,
        quantidade: itens.length,
        beneficios: 0,
        textos: itemTexts(itens),
        record: Buffer.from(JSON.stringify(itens)),
        retryAt: 0,
      },
    }
  }

  test('nearly finds what has the words only in items that have an excluded one too, and names each once', () => {
    const { reasons } = explained(query, [
      sports('Bola', 'Camisa infantil', 'Camisa polo infantil', 'Camisa usada'),
    ])
    expect(reasons).toEqual([
      { regra: 'exclusoes', motivo: 'Tem “infantil” e “usada”, que a pesquisa exclui.' },
    ])
  })

  test('finds what has them in another item', () => {
    expect(explained(query, [sports('Camisa infantil', 'Camisa polo')]).misses).toEqual({})
  })
})

describe('the funnel', () => {
  const rows = [
    candidate(),
    candidate({ valorTotalEstimado: 99 }),
    candidate({ modalidadeId: 8 }),
    candidate({ ...infantil, modalidadeId: 8 }),
    candidate(other),
    candidate({ unidadeOrgao: { ufSigla: 'MG' } }),
  ]

  test('takes away one thing after the other, down to the answer', () => {
    const query = { termos: 'uniforme -infantil', modalidades: [6], valorMin: 100 }
    const { funnel } = explained(query, rows)
    expect(funnel).toEqual({
      known: 6,
      steps: [
        { rule: 'palavras', left: 4 },
        { rule: 'exclusoes', left: 3 },
        { rule: 'valor', left: 2 },
        { rule: 'modalidades', left: 1 },
      ],
      left: 1,
    })
    const matching = rows.filter(({ facts }) => match(facts, planOf(query)))
    expect(funnel.left).toBe(matching.length)
  })

  test('names only what the query asks for', () => {
    expect(explained({ termos: undefined }, rows).funnel.steps).toEqual([])
    expect(explained({ termos: undefined, exclusoes: ['pneu'] }, rows).funnel).toMatchObject({
      steps: [{ rule: 'exclusoes', left: 4 }],
      left: 4,
    })
  })
})
