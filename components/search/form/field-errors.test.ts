import { expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { stillWrong, unreadable } from './field-errors.ts'

test('a value that cannot be read says how to write it', () => {
  const draft = { ...draftOf({ ufs: ['SP'], situacao: 'abertas' }), valorMin: 'muito' }
  expect(unreadable(draft)).toEqual({ valorMin: expect.stringContaining('50 mil') })
})

test('values the wrong way round are told with whatever else is wrong', () => {
  const draft = { ...draftOf({ ufs: ['SP'] }), dataInicial: 'ontem', valorMin: '50 mil', valorMax: '10' }
  expect(unreadable(draft)).toEqual({
    dataInicial: expect.stringContaining('31/12/2026'),
    valorMax: 'O valor máximo é menor que o mínimo.',
  })
})

test('words that are too many are told how many they are', () => {
  expect(unreadable({ ...draftOf(), termos: 'a'.repeat(500) })).toEqual({})
  expect(unreadable({ ...draftOf(), termos: 'a'.repeat(1500) })).toEqual({
    termos: 'Use no máximo 500 caracteres: há 1.500.',
  })
})

test('an error is over when its field changes, or one that has a say in it', () => {
  const errors = { dataInicial: 'Informe.', dataFinal: 'Informe.', termos: 'Feche.' }
  expect(stillWrong(errors, { termos: 'a' })).toEqual({ dataInicial: 'Informe.', dataFinal: 'Informe.' })
  expect(stillWrong(errors, { dataFinal: '2026-03-01' })).toEqual({
    dataInicial: 'Informe.',
    termos: 'Feche.',
  })
  expect(stillWrong(errors, { situacao: 'abertas' })).toEqual({ termos: 'Feche.' })
  expect(stillWrong(errors, { valorMin: '1' })).toEqual(errors)
})
