import { expect, test } from 'vitest'
import { searchQuerySchema, type SearchQuery } from '../../../lib/search/query.ts'
import { draftOf, inputOf, stillWrong, unreadable } from './draft.ts'

const period = { dataInicial: '2026-03-01', dataFinal: '2026-03-05' }

const whole: SearchQuery = {
  ufs: ['RJ', 'SP'],
  situacao: 'todas',
  dataInicial: '2026-03-01',
  dataFinal: '2026-03-05',
  encerramentoInicial: '2026-03-10',
  encerramentoFinal: '2026-03-20',
  setores: ['alimentos'],
  termos: 'uniforme "camisa polo" -usado',
  exclusoes: ['locação', 'sucata'],
  modalidades: [6, 8],
  instrumentos: [1],
  modosDisputa: [1, 4],
  esferas: ['F', 'M'],
  municipios: ['3550308'],
  orgaos: ['00000368000150'],
  unidades: [{ cnpj: '00000368000150', codigoUnidade: '990192' }],
  portais: ['www.licitacoes-e.com.br'],
  srp: true,
  valorMin: 1500,
  valorMax: 2_000_000.5,
  semValor: false,
  numero: '00000368000150-1-000004/2026',
  ordenacao: '-valor',
}

test('a query goes through the form without losing a field', () => {
  expect(searchQuerySchema.parse(inputOf(draftOf(whole)))).toEqual(whole)
})

test('an empty form asks for nothing that was not chosen', () => {
  const { error } = searchQuerySchema.safeParse(inputOf(draftOf()))
  expect(error?.issues.map(({ path }) => path[0])).toEqual(['ufs'])
  expect(unreadable(draftOf())).toEqual({})
})

test('the automatic order is not kept: another situação has another', () => {
  const abertas = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
  expect(abertas.ordenacao).toBe('encerramento')
  const changed = inputOf({ ...draftOf(abertas), situacao: 'todas', ...period })
  expect(searchQuerySchema.parse(changed).ordenacao).toBe('-publicacao')
})

test('an order that was chosen stays, whatever the situação', () => {
  const chosen = draftOf({ ufs: ['SP'], situacao: 'todas', ...period, ordenacao: 'encerramento' })
  expect(inputOf({ ...chosen, situacao: 'encerradas' })).toMatchObject({ ordenacao: 'encerramento' })
})

test('a value that cannot be read says how to write it', () => {
  const draft = { ...draftOf({ ufs: ['SP'], situacao: 'abertas' }), valorMin: 'muito' }
  expect(unreadable(draft)).toEqual({ valorMin: expect.stringContaining('50 mil') })
})

test('values are read as people type them', () => {
  const draft = { ...draftOf({ ufs: ['SP'], situacao: 'abertas' }), valorMin: '1.500,00', valorMax: '50 mil' }
  expect(unreadable(draft)).toEqual({})
  expect(inputOf(draft)).toMatchObject({ valorMin: 1500, valorMax: 50_000 })
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
