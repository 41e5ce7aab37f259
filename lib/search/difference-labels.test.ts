import { expect, test } from 'vitest'
import { CAMPO_LABELS, ESTADO_HELP, ESTADO_LABELS, namedValue, NOT_INFORMED } from './difference-labels.ts'

test('what was not informed is said, whatever the field', () => {
  expect(namedValue('valorTotalEstimado', null)).toBe(NOT_INFORMED)
  expect(namedValue('srp', null)).toBe(NOT_INFORMED)
  expect(NOT_INFORMED).not.toBe('')
})

test.each([
  ['srp', true, 'Sim'],
  ['srp', false, 'Não'],
  ['situacaoCompraId', 4, 'Suspensa'],
  ['modalidadeId', 6, 'Pregão - Eletrônico'],
  ['modoDisputaId', 4, 'Dispensa Com Disputa'],
  ['tipoInstrumentoConvocatorioCodigo', 2, 'Aviso de Contratação Direta'],
  ['modalidadeId', 99, 'código 99'],
  ['valorTotalEstimado', 6, 6],
  ['objetoCompra', 'Aquisição', 'Aquisição'],
  ['situacaoCompraId', 'Suspensa', 'Suspensa'],
] as const)('%s %s reads %s', (campo, valor, words) => {
  expect(namedValue(campo, valor)).toBe(words)
})

test.each(Object.entries({ ...ESTADO_LABELS, ...CAMPO_LABELS }))('%s has a name of its own', (key, label) => {
  expect(label.trim()).toMatch(/^[A-ZÀ-Ú]/)
  const names: string[] = Object.values(key in ESTADO_LABELS ? ESTADO_LABELS : CAMPO_LABELS)
  expect(names.filter((name) => name === label)).toHaveLength(1)
})

test.each(Object.entries(ESTADO_HELP))('%s is explained in a sentence', (_, help) => {
  expect(help).toMatch(/^[A-ZÀ-Ú].+\.$/)
})
