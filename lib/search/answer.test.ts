import { describe, expect, test } from 'vitest'
import { answer, count, TooManyRowsError, type Candidate, type RowParts } from './answer.ts'
import { factsOf } from './facts.ts'
import { itemTexts } from './match-itens.ts'
import { matchPlan, type MatchPlan } from './match-plan.ts'
import type { Contratacao } from './contratacao.ts'
import { searchQuerySchema } from './query.ts'
import { GRUPOS, type ResultRow } from './row.ts'
import { countRow, emptySummary, UNKNOWN_UF } from './summary.ts'
import { phraseOf } from './terms.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
let sequencial = 0

function candidate(
  change: Partial<Contratacao> & { uf?: string } = {},
  more: Partial<Candidate> = {},
): Candidate {
  const { uf = 'SP', ...rest } = change
  const contratacao: Contratacao = {
    numeroControlePNCP: `00000000000191-1-${String(++sequencial).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: sequencial,
    objetoCompra: 'Material de limpeza',
    modalidadeId: 6,
    situacaoCompraId: 1,
    dataPublicacaoPncp: '2026-11-20T09:00:00',
    dataEncerramentoProposta: '2026-12-10T09:00:00',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão "A" }' },
    unidadeOrgao: { ufSigla: uf || undefined },
    ...rest,
  }
  return {
    facts: factsOf(contratacao),
    record: Buffer.from(JSON.stringify(contratacao)),
    fontes: ['busca'],
    lidoEm: NOW,
    vistaEm: NOW,
    mudouEm: null,
    unconfirmed: false,
    ...more,
  }
}
const planOf = (query: Record<string, unknown> = {}) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP', 'RJ'], situacao: 'abertas', ...query }), NOW, [])
const answered = (candidates: Candidate[], query = {}, maxRows = 100) =>
  answer(candidates, planOf(query), maxRows)
const read = ({ head, tail }: RowParts) => JSON.parse(Buffer.from(head).toString() + tail) as ResultRow
const rowsOf = (candidates: Candidate[], query = {}) => answered(candidates, query).rows.map(read)

describe('answer', () => {
  test('nothing matches: zeros, not nothing', () => {
    expect(answered([])).toEqual({ summary: emptySummary(), index: [], rows: [] })
    expect(answered([candidate()], { termos: 'uniforme' }).summary.total).toBe(0)
  })

  test('rows, index and summary tell of the same rows in the same order', () => {
    const candidates = [3, 1, null, 2].map((valorTotalEstimado) =>
      candidate({ valorTotalEstimado: valorTotalEstimado ?? undefined }),
    )
    const { rows, index, summary } = answered([...candidates, candidate({ uf: 'AC' })], {
      ordenacao: '-valor',
    })
    expect(index.map(({ valor }) => valor)).toEqual([3, 2, 1, null])
    expect(rows.map((row) => read(row).numeroControlePNCP)).toEqual(index.map(({ numero }) => numero))
    expect(summary).toMatchObject({ total: 4, valorTotal: 6, semValor: 1 })
  })

  test('an entry says how well it answers where that is the order, and what is to be checked where anything is', () => {
    const clear = candidate({ modalidadeNome: 'Pregão', valorTotalEstimado: 5 })
    const doubtful = candidate({ uf: '' })
    const byRelevance = answered([clear, doubtful], { termos: 'limpeza', ordenacao: 'relevancia' })
    expect(byRelevance.index.every(({ relevancia }) => typeof relevancia === 'number')).toBe(true)
    const [first, second] = answered([clear, doubtful]).index
    expect(first).not.toHaveProperty('relevancia')
    expect([first, second].filter((entry) => entry?.conferir !== undefined)).toMatchObject([
      { numero: doubtful.facts.numero },
    ])
  })

  test('rows that share nothing but their place are told apart', () => {
    const rows = rowsOf([
      candidate({ valorTotalEstimado: 7 }),
      candidate({ valorTotalEstimado: 2e9 }, { mudouEm: NOW }),
      candidate({}, { fontes: ['consulta'] }),
      candidate({}, { fontes: [] }),
      candidate({ objetoCompra: 'Limpeza de fossa' }, { fontes: ['busca', 'consulta'] }),
    ])
    expect(rows.map(({ bidiq }) => [bidiq.valorAtipico, bidiq.mudouEm !== null, bidiq.fonte])).toEqual([
      [false, false, 'busca'],
      [true, true, 'busca'],
      [false, false, 'consulta'],
      [false, false, 'busca'],
      [false, false, 'busca+consulta'],
    ])
  })

  test('republications lead to each other, and others nowhere', () => {
    const same = { processo: '12/2026', anoCompra: 2026 }
    const rows = rowsOf([candidate(same), candidate(same), candidate()])
    const [one, other] = rows.map(({ numeroControlePNCP }) => numeroControlePNCP)
    expect(rows.map(({ bidiq }) => bidiq.republicacoes)).toEqual([[other], [one], []])
  })

  test('a row is the record and what we say of it', () => {
    const one = candidate(
      { valorTotalEstimado: 2e9 },
      {
        fontes: ['busca', 'consulta'],
        unconfirmed: true,
        vistaEm: NOW - 60_000,
        mudouEm: NOW - 1_000,
      },
    )
    expect(rowsOf([one], { termos: 'limpezas' })).toEqual([
      {
        ...(JSON.parse(Buffer.from(one.record).toString()) as Contratacao),
        bidiq: {
          grupo: 'aConferir',
          tipo: 'disputa',
          aConferir: ['atipico'],
          republicacoes: [],
          termos: ['limpezas'],
          setores: [],
          fonte: 'busca+consulta',
          lidoEm: '2026-11-23T15:00:00.000Z',
          vistaEm: '2026-11-23T14:59:00.000Z',
          mudouEm: '2026-11-23T14:59:59.000Z',
          link: `https://pncp.gov.br/app/editais/00000000000191/2026/${sequencial}`,
          valorAtipico: true,
          naoConfirmada: true,
        },
      },
    ])
  })

  test('a row tells by which terms it is of a segmento, and which of its items answer', () => {
    const itens = [{ numeroItem: 7, descricao: 'Camisa polo' }]
    const known = {
      lidos: true,
      quantidade: 1,
      beneficios: 0,
      textos: itemTexts(itens),
      record: Buffer.from(JSON.stringify(itens)),
      retryAt: 0,
    }
    const roupas = { id: 'roupas', nome: 'Roupas', any: [{ phrase: phraseOf('uniforme')! }], none: [] }
    const plan = matchPlan(
      searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', setores: ['roupas'] }),
      NOW,
      [roupas],
    )
    const told = (one: Candidate, of: MatchPlan) => answer([one], of, 1).rows.map(read)[0]!.bidiq
    expect(told(candidate({ objetoCompra: 'Uniformes' }), plan)).toMatchObject({
      setores: ['Roupas'],
      termosSetor: ['uniforme'],
    })
    expect(
      told(
        candidate({ objetoCompra: 'Material esportivo' }, { itens: known }),
        planOf({ termos: 'polo', itens: true }),
      ).itens,
    ).toMatchObject({ total: 1, lidos: true, encontrados: [{ numero: 7, descricao: 'Camisa polo' }] })
  })

  test('a number that is not one has no link', () => {
    expect(rowsOf([candidate({ numeroControlePNCP: 'x' })])[0]!.bidiq.link).toBeNull()
  })

  test('is never cut: one row too many is an error that says the limit', () => {
    const two = [candidate(), candidate({ uf: 'AC' }), candidate()]
    expect(answered(two, {}, 2).summary.total).toBe(2)
    expect(() => answered(two, {}, 1)).toThrow(new TooManyRowsError(1))
  })

  test('counts as it answers', () => {
    const candidates = [candidate(), candidate({ uf: 'AC' }), candidate({ situacaoCompraId: 2 })]
    expect(count(candidates, planOf())).toBe(answered(candidates).summary.total)
  })
})

describe('summary', () => {
  const { summary } = answered([
    candidate({ valorTotalEstimado: 0.1 }),
    candidate({ valorTotalEstimado: 0.2, uf: 'RJ', modalidadeId: 8 }),
    candidate({ valorTotalEstimado: 0, uf: '' }),
    candidate({ valorTotalEstimado: 9_999_999_999_999.99 }),
    candidate({ valorTotalEstimado: 1_000_000_000, situacaoCompraId: 4 }),
    candidate({ valorTotalEstimado: 999_999_999.98, modalidadeId: undefined }),
  ])

  test('its parts add up to the total', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
    expect(summary.total).toBe(6)
    for (const parts of [summary.grupos, summary.porUf, summary.porModalidade, summary.porTipo])
      expect(sum(parts)).toBe(6)
    expect(Object.keys(summary.grupos)).toEqual([...GRUPOS])
  })

  test('unknown values are counted, never summed; outliers are counted, never summed', () => {
    expect(summary).toMatchObject({ semValor: 1, atipicos: 2, valorTotal: 1_000_000_000.28 })
  })

  test('unknown UF and modalidade are told', () => {
    expect(summary.porUf).toEqual({ SP: 4, RJ: 1, [UNKNOWN_UF]: 1 })
    expect(summary.porModalidade).toEqual({ 6: 4, 8: 1, '': 1 })
  })

  test('each row counts in the summary it is given alone', () => {
    const [a, b] = [emptySummary(), emptySummary()]
    countRow(a, candidate().facts, { grupo: 'recebendo', tipo: 'disputa', aConferir: [] })
    expect(a.total).toBe(1)
    expect(b).toEqual(emptySummary())
  })
})
