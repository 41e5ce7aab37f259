import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, count, type Candidate } from './answer.ts'
import { isOutlier, type Contratacao } from './contratacao.ts'
import { factsOf } from './facts.ts'
import { matchPlan } from './match-plan.ts'
import { match } from './match.ts'
import { Explainer } from './near-misses.ts'
import { compareBy } from './order.ts'
import { searchQuerySchema } from './query.ts'
import { ORDENACOES } from './query-choices.ts'
import type { ResultRow } from './row.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}T09:00:00`

const record = fc.record({
  objetoCompra: fc.constantFrom('Uniformes', 'Uniforme infantil', 'Pneus', 'Limpeza de uniformes', 'Serviço'),
  modalidadeId: fc.constantFrom(6, 8, 12, undefined),
  situacaoCompraId: fc.constantFrom(1, 1, 1, 2, 4, undefined),
  valorTotalEstimado: fc.constantFrom(0, 100, 2_500.5, 99_999, 999_999_999, 3_000_000_000, undefined),
  uf: fc.constantFrom('SP', 'RJ', 'MG', undefined),
  srp: fc.constantFrom(true, false, undefined),
  dataPublicacaoPncp: fc.constantFrom(day(1), day(20), undefined),
  dataEncerramentoProposta: fc.constantFrom(day(10), day(25), day(30), undefined),
})

const candidates: fc.Arbitrary<Candidate[]> = fc.array(record, { maxLength: 30 }).map((records) =>
  records.map(({ uf, ...rest }, at) => {
    const contratacao = {
      numeroControlePNCP: `00000000000191-1-${String(at).padStart(6, '0')}/2026`,
      anoCompra: 2026,
      sequencialCompra: at,
      orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
      unidadeOrgao: { ufSigla: uf },
      ...rest,
    } as Contratacao
    return {
      facts: factsOf(contratacao),
      record: Buffer.from(JSON.stringify(contratacao)),
      fontes: ['busca'],
      lidoEm: NOW,
      vistaEm: NOW,
      mudouEm: null,
      unconfirmed: false,
    }
  }),
)

const optional = <T>(...values: T[]) => fc.constantFrom(undefined, undefined, ...values)
const plan = fc
  .record({
    ufs: fc.constantFrom(['SP'], ['SP', 'RJ']),
    situacao: fc.constantFrom('abertas', 'todas', 'encerradas'),
    dataInicial: fc.constantFrom('2026-11-01', '2026-11-15'),
    dataFinal: fc.constant('2026-11-23'),
    termos: optional('uniforme', 'uniforme -infantil', 'uniforme OR pneu'),
    exclusoes: optional(['limpeza']),
    modalidades: optional([6], [6, 8]),
    valorMin: optional(200),
    valorMax: optional(50_000),
    semValor: optional(true, false),
    srp: optional(true, false),
    encerramentoFinal: optional('2026-11-26'),
    ordenacao: fc.constantFrom(...ORDENACOES),
  })
  .map((query) => {
    const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
    return matchPlan(searchQuerySchema.parse(asked), NOW, [])
  })

test('the summary is what a recount of the rows gives, and the index tells of the same rows, in order', () => {
  fc.assert(
    fc.property(candidates, plan, (given, plan) => {
      const { summary, index, rows } = answer(given, plan, 1_000)
      const read = rows.map(({ head, tail }) => JSON.parse(Buffer.from(head).toString() + tail) as ResultRow)
      expect(summary.total).toBe(read.length)
      expect(count(given, plan)).toBe(read.length)
      for (const [grupo, n] of Object.entries(summary.grupos))
        expect(read.filter(({ bidiq }) => bidiq.grupo === grupo)).toHaveLength(n)
      for (const [uf, n] of Object.entries(summary.porUf))
        expect(read.filter(({ unidadeOrgao }) => (unidadeOrgao.ufSigla ?? 'A conferir') === uf)).toHaveLength(
          n,
        )
      const values = read.map(({ valorTotalEstimado: valor }) => valor ?? 0).filter((valor) => valor > 0)
      const sum = values.filter((valor) => !isOutlier(valor)).reduce((all, valor) => all + valor, 0)
      expect(summary.valorTotal).toBeCloseTo(sum, 2)
      expect(summary.atipicos).toBe(values.filter(isOutlier).length)
      expect(summary.semValor).toBe(read.length - values.length)
      expect(read.map(({ numeroControlePNCP }) => numeroControlePNCP)).toEqual(
        index.map(({ numero }) => numero),
      )
      expect(index).toEqual(index.toSorted(compareBy(plan.query.ordenacao)))
    }),
    { numRuns: 300 },
  )
})

test('the funnel ends at the answer, never widens, and no near miss is in the answer', () => {
  fc.assert(
    fc.property(candidates, plan, (given, plan) => {
      const explainer = new Explainer(plan, 1_000)
      for (const one of given) explainer.add(one)
      const { funnel, misses, answer: near } = explainer.done(given.length)
      const matching = given.filter(({ facts }) => match(facts, plan))
      expect(funnel.left).toBe(matching.length)
      const lefts = funnel.steps.map(({ left }) => left)
      expect(lefts).toEqual(lefts.toSorted((a, b) => b - a))
      if (lefts.length > 0) expect(lefts.at(-1)).toBe(funnel.left)
      const inAnswer = new Set(matching.map(({ facts }) => facts.numero))
      expect(near.index.filter(({ numero }) => inAnswer.has(numero))).toEqual([])
      expect(Object.values(misses).reduce((sum, n) => sum + n, 0)).toBe(near.index.length)
    }),
    { numRuns: 300 },
  )
})
