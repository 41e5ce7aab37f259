import { expect, test } from 'vitest'
import { CHECKS, checksOf, type Check } from './checks.ts'
import type { Contratacao } from './contratacao.ts'
import { countedValue, isSealed } from './contratacao.ts'
import { factsOf } from './facts.ts'
import { CHECK_LABELS } from './labels.ts'

const checks = (change: Partial<Contratacao>) =>
  checksOf(
    factsOf({
      numeroControlePNCP: 'x',
      anoCompra: 2026,
      sequencialCompra: 1,
      objetoCompra: 'Pneus',
      modalidadeId: 6,
      srp: false,
      valorTotalEstimado: 10,
      dataEncerramentoProposta: '2026-12-10T09:00:00',
      orgaoEntidade: { cnpj: '', razaoSocial: '' },
      unidadeOrgao: { ufSigla: 'SP' },
      ...change,
    }),
  )

test.each<[string, Partial<Contratacao>, Check[]]>([
  ['all is known', {}, []],
  ['no deadline', { dataEncerramentoProposta: undefined }, ['prazo']],
  ['no deadline, of a direct one', { dataEncerramentoProposta: undefined, modalidadeId: 9 }, []],
  ['no value', { valorTotalEstimado: undefined }, ['valor']],
  ['a value of zero', { valorTotalEstimado: 0 }, ['valor']],
  ['sealed', { valorTotalEstimado: 0, orcamentoSigilosoCodigo: 3 }, ['valor', 'sigiloso']],
  ['sealed in part', { orcamentoSigilosoCodigo: 2 }, ['sigiloso']],
  ['sealed, by the indicator', { indicadorOrcamentoSigiloso: true }, ['sigiloso']],
  ['not sealed', { orcamentoSigilosoCodigo: 1, indicadorOrcamentoSigiloso: true }, []],
  ['an outlier', { valorTotalEstimado: 99_999.99 }, ['atipico']],
  ['no UF', { unidadeOrgao: {} }, ['uf']],
  ['a flag that the objeto contradicts', { objetoCompra: 'Registro de preços de pneus' }, ['srp']],
  ['an unknown modalidade', { modalidadeId: undefined }, ['tipo']],
  ['a dispensa of unknown mode', { modalidadeId: 8 }, ['tipo']],
])('%s', (_, change, expected) => {
  expect(checks(change)).toEqual(expected)
})

test('every check has its words', () => {
  expect(Object.keys(CHECK_LABELS)).toEqual([...CHECKS])
})

test('nobody said whether it is sealed: unknown, not "no"', () => {
  expect(isSealed({})).toBeUndefined()
})

test.each([
  [undefined, undefined],
  [null, undefined],
  [0, undefined],
  [-1, undefined],
  [0.01, 0.01],
  [999_999_999.98, 999_999_999.98],
  [99_999.99, undefined],
  [1e9, undefined],
])('%s counts in sums as %s', (valor, counted) => {
  expect(countedValue(valor)).toBe(counted)
})
