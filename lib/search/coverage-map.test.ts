import { expect, test } from 'vitest'
import { coverageMap } from './coverage-map.ts'
import type { Sweep } from './sweep-ledger.ts'
import { addDays, brasiliaDay } from './time.ts'

const NOW = Date.parse('2026-11-28T13:00:00Z')
const TODAY = brasiliaDay(NOW)
const MINUTE = 60_000

const sweep = (change: Partial<Sweep>) =>
  ({
    kind: 'abertas',
    uf: 'SP',
    modalidade: null,
    firstDay: null,
    lastDay: null,
    complete: true,
    read: 7,
    readByUf: {},
    startedAt: NOW - 5 * MINUTE,
    endedAt: NOW - 4 * MINUTE,
    ...change,
  }) as Sweep

const of = (uf: string, ...sweeps: Sweep[]) => coverageMap(sweeps, NOW).find((one) => one.uf === uf)

test('every UF is told, also the one that nobody has read', () => {
  expect(coverageMap([], NOW)).toHaveLength(27)
  expect(of('SP')).toEqual({
    uf: 'SP',
    abertas: { estado: 'naoLida', lidaEm: null, contratacoes: null },
    publicadas: { diasLidos: 0, dias: 30 },
  })
})

test('the open set is fresh for a quarter of an hour, and then its age is told', () => {
  expect(of('SP', sweep({}))?.abertas).toEqual({
    estado: 'emDia',
    lidaEm: '2026-11-28T12:56:00.000Z',
    contratacoes: 7,
  })
  const old = sweep({ startedAt: NOW - 60 * MINUTE, endedAt: NOW - 59 * MINUTE })
  expect(of('SP', old)?.abertas).toMatchObject({ estado: 'antiga', lidaEm: '2026-11-28T12:01:00.000Z' })
})

test('a reading of the whole country counts for each UF by its own rows', () => {
  const country = sweep({ uf: null, read: 100, readByUf: { AC: 3 } })
  expect(of('AC', country)?.abertas).toMatchObject({ estado: 'emDia', contratacoes: 3 })
  expect(of('AP', country)?.abertas).toMatchObject({ contratacoes: 0 })
})

test('what broke off is not known', () => {
  expect(of('SP', sweep({ complete: false }))?.abertas.estado).toBe('naoLida')
})

test('days published are counted while they are fresh', () => {
  const week = { kind: 'publicacao', firstDay: addDays(TODAY, -6), lastDay: TODAY } as const
  expect(of('SP', sweep(week))?.publicadas.diasLidos).toBe(7)
  // An hour later today is stale and yesterday is not.
  const hour = { startedAt: NOW - 60 * MINUTE, endedAt: NOW - 59 * MINUTE }
  expect(of('SP', sweep({ ...week, ...hour }))?.publicadas.diasLidos).toBe(6)
  expect(of('SP', sweep({ ...week, modalidade: 6 }))?.publicadas.diasLidos).toBe(0)
})
