import { expect, test } from 'vitest'
import { searchQuerySchema, type SearchQuery } from '../../../lib/search/query.ts'
import { draftOf, inputOf } from './draft.ts'
import { unreadable } from './field-errors.ts'

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

test('values are read as people type them', () => {
  const draft = { ...draftOf({ ufs: ['SP'], situacao: 'abertas' }), valorMin: '1.500,00', valorMax: '50 mil' }
  expect(unreadable(draft)).toEqual({})
  expect(inputOf(draft)).toMatchObject({ valorMin: 1500, valorMax: 50_000 })
})
