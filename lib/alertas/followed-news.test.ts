import { expect, test } from 'vitest'
import { rowOf } from '../search/testing/compared-rows.ts'
import { coverageOfFollowed, newsOfFollowed, type FollowedReading } from './followed-news.ts'
import { toMemoryRow, type MemoryRow } from './memory-row.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const DAY = 86_400_000
const CNPJ = '00000000000191'

const row = (numero: number, change = {}) => toMemoryRow(rowOf({ numero, ...change }))
const numeroOf = (one: MemoryRow) => one.numeroControlePNCP
const A = row(1)
const B = row(2)
const ACOMPANHA = {
  contratacoes: [numeroOf(A), numeroOf(B)],
  orgaos: [{ cnpj: CNPJ, unidade: null }],
}
const event = (text: string, kind: 'registro' | 'arquivo' = 'registro') => ({
  at: '2026-11-20T12:00:00.000Z',
  kind,
  text,
})

function reading(change: Partial<FollowedReading> = {}): FollowedReading {
  return {
    acompanha: ACOMPANHA,
    contratacoes: [A, B].map((one) => ({ numero: numeroOf(one), row: one, events: [event('Inclusão')] })),
    orgaos: [{ key: CNPJ, rows: [row(7)] }],
    at: NOW,
    ...change,
  }
}
const begun = () => newsOfFollowed(undefined, reading()).memory
const told = (memory: ReturnType<typeof begun>, change: Partial<FollowedReading>) =>
  newsOfFollowed(memory, reading(change)).found.map(
    ({ estado, row: one }) => `${estado} ${one.sequencialCompra}`,
  )

test('the first run remembers, and nothing of it is news, then or when it is read again', () => {
  const { found, memory } = newsOfFollowed(undefined, reading())
  expect(found).toEqual([])
  expect(Object.keys(memory.rows)).toHaveLength(3)
  expect(told(memory, {})).toEqual([])
})

test('a suspension, another deadline, lines of the history and files are told, what is new of an órgão first', () => {
  const later = { dataEncerramentoProposta: '2026-12-24T09:00:00' }
  const contratacoes = [
    {
      numero: numeroOf(A),
      row: row(1, { situacaoCompraId: 4, grupo: 'suspensas' }),
      events: [event('Inclusão')],
    },
    {
      numero: numeroOf(B),
      row: row(2, later),
      events: [
        event('Inclusão'),
        event('Retificação de Contratação'),
        event('Novo arquivo: Edital', 'arquivo'),
      ],
    },
  ]
  const orgaos = [{ key: CNPJ, rows: [row(7), row(8)] }]
  const { found, memory } = newsOfFollowed(begun(), reading({ contratacoes, orgaos }))
  expect(found.map(({ estado, row: one }) => [estado, one.sequencialCompra])).toEqual([
    ['NOVA', 8],
    ['PRORROGADA', 2],
    ['SUSPENSA', 1],
    ['RETIFICADA', 2],
  ])
  expect(found.every(({ ressalva }) => ressalva === null)).toBe(true)
  expect(found[3]).toMatchObject({ acontecimentos: ['Retificação de Contratação', 'Novo arquivo: Edital'] })
  expect(told(memory, { contratacoes, orgaos }), 'told once').toEqual([])
})

test('a file alone is a file, and one that is dated long ago is news all the same', () => {
  const file = { ...event('Novo arquivo: Errata', 'arquivo'), at: '2026-01-01T00:00:00.000Z' }
  const contratacoes = [{ numero: numeroOf(A), row: A, events: [event('Inclusão'), file] }]
  expect(told(begun(), { contratacoes })).toEqual(['ARQUIVO 1'])
})

test('what ended by its own date is no news; what was called off is', () => {
  const ended = row(1, { grupo: 'encerradas' })
  const revoked = row(2, { situacaoCompraId: 2, grupo: 'encerradas' })
  const contratacoes = [ended, revoked].map((one) => ({
    numero: numeroOf(one),
    row: one,
    events: [event('Inclusão')],
  }))
  expect(told(begun(), { contratacoes })).toEqual(['ENCERROU 2'])
})

test('what could not be read keeps its place: its news are told by the run that reads it', () => {
  const { memory, found } = newsOfFollowed(begun(), reading({ contratacoes: [], orgaos: [], at: NOW + DAY }))
  expect(found).toEqual([])
  expect(Object.keys(memory.rows)).toHaveLength(3)
  const contratacoes = [{ numero: numeroOf(A), row: A, events: [event('Inclusão'), event('Retificação')] }]
  const orgaos = [{ key: CNPJ, rows: [row(8)] }]
  expect(told(memory, { contratacoes, orgaos })).toEqual(['NOVA 8', 'RETIFICADA 1'])
})

test('what comes to the list begins with the run that reads it; what leaves it is forgotten', () => {
  const [c, other] = [row(3), '33683111000280']
  const acompanha = { contratacoes: [numeroOf(c)], orgaos: [{ cnpj: other, unidade: null }] }
  const asked = {
    acompanha,
    contratacoes: [{ numero: numeroOf(c), row: c, events: [event('Retificação')] }],
    orgaos: [{ key: other, rows: [row(9)] }],
  }
  const { memory, found } = newsOfFollowed(begun(), reading(asked))
  expect(found).toEqual([])
  expect(Object.values(memory.rows).map((one) => one.row.sequencialCompra)).toEqual([3, 9])
  expect(told(memory, {}), 'followed again, it begins again').toEqual([])
})

test('one that two of them hold is told once, one that is followed itself not as new, one that comes back neither', () => {
  const acompanha = { ...ACOMPANHA, orgaos: [...ACOMPANHA.orgaos, { cnpj: CNPJ, unidade: '1' }] }
  const both = (...rows: MemoryRow[]) => ({
    acompanha,
    orgaos: [
      { key: CNPJ, rows },
      { key: `${CNPJ}:1`, rows },
    ],
  })
  const { memory } = newsOfFollowed(undefined, reading(both(row(7))))
  const { memory: next, found } = newsOfFollowed(memory, reading(both(row(8), A)))
  expect(found.map((one) => one.row.sequencialCompra)).toEqual([8])
  expect(told(next, { ...both(row(7), row(8)), at: NOW + 100 * DAY })).toEqual([])
})

test('what a run stands on is said', () => {
  expect(coverageOfFollowed(reading())).toEqual({
    complete: true,
    coverage: 'Lidos no PNCP: 2 contratações e 1 órgão ou unidade',
  })
  const contratacoes = [{ numero: numeroOf(A), row: null, events: [] }]
  expect(coverageOfFollowed(reading({ contratacoes, orgaos: [] }))).toEqual({
    complete: false,
    coverage:
      'Lidos no PNCP: 1 contratação; não estão mais lá: 1; não foi possível ler: 1 contratação e 1 órgão ou unidade',
  })
})
