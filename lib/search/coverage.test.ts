import { describe, expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { MODALIDADE_IDS } from './domains.ts'
import { SourceError } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import { emptySummary } from './summary.ts'
import type { Sweep } from './sweep-ledger.ts'
import { instantOf } from './time.ts'
import type { Uf } from './ufs.ts'
import { ledgerLine } from './testing/sweeps.ts'

const SINCE = instantOf('2026-11-23T12:00:00')
const MINUTE = 60_000
const open = { situacao: 'abertas' }
const month = { situacao: 'todas', dataInicial: '2026-11-01', dataFinal: '2026-11-30' }

let id = 0
/** A whole reading of the open set of SP during the run, unless told otherwise. */
const sweepOf = (change: Partial<Sweep> = {}) =>
  ledgerLine({ id: ++id, startedAt: SINCE, endedAt: SINCE + MINUTE, ...change })
const published = (firstDay: string, lastDay: string, change: Partial<Sweep> = {}) =>
  sweepOf({ kind: 'publicacao', firstDay, lastDay, ...change })

type Options = {
  query?: Record<string, unknown>
  failed?: Uf[]
  known?: Partial<Record<Uf, number>>
  porUf?: Record<string, number>
}
function coverage(sweeps: Sweep[], { query = open, failed = [], known = {}, porUf = {} }: Options = {}) {
  const error = new SourceError('busca', 'unavailable', 'down')
  return coverageOf({
    query: searchQuerySchema.parse({ ufs: ['SP'], ...query }),
    sweeps,
    failures: failed.map((uf) => ({
      window: { kind: 'abertas', uf, modalidade: null, firstDay: null, lastDay: null },
      error,
      at: SINCE + MINUTE,
    })),
    summary: { ...emptySummary(), porUf, grupos: { ...emptySummary().grupos, aConferir: 3 } },
    known: new Map(failed.map((uf) => [uf, { rows: known[uf] ? 7 : 0, oldest: known[uf] ?? null }])),
    notes: ['nota'],
    since: SINCE,
  })
}
const sp = (...args: Parameters<typeof coverage>) => coverage(...args).ufs.find(({ uf }) => uf === 'SP')!

describe('status', () => {
  test.each([
    ['a whole reading', sweepOf(), 'COMPLETA'],
    ['one that lacks ids', sweepOf({ read: 9, complete: false }), 'INCOMPLETA'],
    ['one with rejected records', sweepOf({ read: 9, rejected: 1 }), 'INCOMPLETA'],
    ['none at all', sweepOf({ uf: 'RJ' }), 'INCOMPLETA'],
    [
      'one that was fresh when the run began',
      sweepOf({ startedAt: SINCE - 15 * MINUTE, endedAt: SINCE - 14 * MINUTE }),
      'COMPLETA',
    ],
    [
      'one that was stale when the run began',
      sweepOf({ startedAt: SINCE - 16 * MINUTE, endedAt: SINCE - MINUTE }),
      'INCOMPLETA',
    ],
    ['a long one, begun by another run and joined', sweepOf({ startedAt: SINCE - 40 * MINUTE }), 'COMPLETA'],
    [
      'a long one that ended as the run began',
      sweepOf({ startedAt: SINCE - 40 * MINUTE, endedAt: SINCE }),
      'COMPLETA',
    ],
    ['one of a run that took hours', sweepOf({ endedAt: SINCE + 240 * MINUTE }), 'COMPLETA'],
  ])('%s', (_, sweep, status) => {
    const certificate = coverage([sweep])
    expect(certificate.ufs[0]!.status).toBe(status)
    expect(certificate.complete).toBe(status === 'COMPLETA')
  })

  test('records that could not be used are counted', () => {
    expect(sp([sweepOf({ read: 9, rejected: 1 })])).toMatchObject({ read: 9, rejected: 1 })
    expect(sp([sweepOf()]).rejected).toBe(0)
  })

  test('could not ask is told with its reason, and what was known with its age', () => {
    const known = coverage([], { failed: ['SP'], known: { SP: SINCE - MINUTE }, porUf: { SP: 4 } })
    expect(known).toMatchObject({ complete: false, unprovable: 3, notes: ['nota'] })
    expect(known.ufs[0]).toMatchObject({
      status: 'NAO_CONSULTADA',
      error: 'O PNCP não respondeu.',
      matched: 4,
      declared: null,
      known: 7,
      readAt: '2026-11-23T14:59:00.000Z',
      failures: [{ fonte: 'busca', reason: 'unavailable', at: '2026-11-23T15:01:00.000Z', since: null }],
    })
    expect(coverage([], { failed: ['SP'] }).ufs[0]).toMatchObject({
      status: 'NAO_CONSULTADA',
      readAt: null,
      read: 0,
    })
  })

  test('one UF that failed leaves the others as they are', () => {
    const { ufs, complete } = coverage([sweepOf({ uf: 'RJ' })], {
      query: { ...open, ufs: ['SP', 'RJ'] },
      failed: ['SP'],
    })
    expect(ufs).toMatchObject([
      { uf: 'RJ', status: 'COMPLETA', error: null },
      { uf: 'SP', status: 'NAO_CONSULTADA' },
    ])
    expect(complete).toBe(false)
  })

  test('a query that needs no reading is whole', () => {
    expect(sp([], { query: { ...open, numero: '00000000000191-1-000001/2026' } })).toMatchObject({
      status: 'COMPLETA',
      declared: null,
      read: 0,
    })
  })
})

describe('declared', () => {
  test('is the smaller total of the reading', () => {
    expect(sp([sweepOf({ declaredFirst: 12, declaredLast: 10 })])).toMatchObject({ declared: 10, read: 10 })
    expect(sp([sweepOf({ declaredFirst: null })])).toMatchObject({ declared: 10 })
  })

  test('is null for a reading of the whole country, of which the UF has its share', () => {
    expect(
      sp([sweepOf({ uf: null, declaredFirst: 900, declaredLast: 900, read: 900, readByUf: { SP: 300 } })]),
    ).toMatchObject({ status: 'COMPLETA', declared: null, read: 300 })
    expect(sp([sweepOf({ uf: null, readByUf: {} })])).toMatchObject({ read: 0, declared: null })
  })

  test('is null when the source gave none', () => {
    expect(sp([sweepOf({ declaredFirst: null, declaredLast: null })]).declared).toBeNull()
  })

  test('adds up over modalidades', () => {
    const sweeps = MODALIDADE_IDS.map((modalidade) => sweepOf({ modalidade }))
    expect(sp(sweeps)).toMatchObject({
      status: 'COMPLETA',
      declared: 10 * sweeps.length,
      read: 10 * sweeps.length,
    })
    expect(sp(sweeps.slice(1))).toMatchObject({ status: 'INCOMPLETA' })
    expect(sp([...sweeps.slice(1), sweepOf({ modalidade: 1, complete: false, read: 2 })])).toMatchObject({
      status: 'INCOMPLETA',
    })
  })
})

describe('readings', () => {
  test('only those that the answer needs, the latest first', () => {
    const older = sweepOf({ source: 'consulta', startedAt: SINCE - 9 * MINUTE, endedAt: SINCE - 8 * MINUTE })
    const { readings, fontes, read } = sp([
      older,
      sweepOf(),
      sweepOf({ uf: 'RJ' }),
      published('2026-11-01', '2026-11-23'),
    ])
    expect(readings).toHaveLength(1)
    expect({ fontes, read }).toEqual({ fontes: ['busca'], read: 10 })
  })

  test('the latest of those that hold the same, in whatever order the ledger gives them', () => {
    const before = sweepOf({ source: 'consulta', endedAt: SINCE })
    const latest = sweepOf({ read: 12 })
    for (const sweeps of [
      [before, latest],
      [latest, before],
    ])
      expect(sp(sweeps)).toMatchObject({ fontes: ['busca'], read: 12 })
  })

  test('a whole one stands in place of one that is not, whichever came last', () => {
    const broken = sweepOf({ complete: false, read: 1, endedAt: SINCE + 2 * MINUTE })
    expect(sp([broken, sweepOf()])).toMatchObject({ status: 'COMPLETA', read: 10 })
  })

  test('a period is put together of what covers it, older days first held', () => {
    const before = published('2026-11-01', '2026-11-20', {
      startedAt: SINCE - 48 * 60 * MINUTE,
      endedAt: SINCE - 47 * 60 * MINUTE,
      source: 'consulta',
      declaredFirst: 90,
      declaredLast: 90,
      read: 90,
    })
    const now = published('2026-11-21', '2026-11-23')
    const both = sp([before, now], { query: month })
    expect(both).toMatchObject({
      status: 'COMPLETA',
      declared: 100,
      read: 100,
      readAt: new Date(before.endedAt!).toISOString(),
    })
    expect([...both.fontes].sort()).toEqual(['busca', 'consulta'])
    expect(sp([before], { query: month }).status).toBe('INCOMPLETA')
  })

  test('one that adds nothing is not counted', () => {
    const whole = published('2026-11-01', '2026-11-23', { endedAt: SINCE + 2 * MINUTE })
    const part = published('2026-11-05', '2026-11-08')
    expect(sp([part, whole], { query: month })).toMatchObject({ read: 10, declared: 10 })
    const tenDays = published('2026-11-01', '2026-11-10', { endedAt: SINCE + 2 * MINUTE })
    expect(sp([part, tenDays], { query: month }), 'though days are missing').toMatchObject({
      status: 'INCOMPLETA',
      read: 10,
    })
  })
})

describe('what was known already', () => {
  const before = published('2026-11-01', '2026-11-20', {
    startedAt: SINCE - 60 * MINUTE,
    endedAt: SINCE - 59 * MINUTE,
    read: 90,
  })
  const now = published('2026-11-21', '2026-11-23', { read: 8 })

  test('is the part of what was read that had been read before this search', () => {
    expect(sp([before, now], { query: month })).toMatchObject({ read: 98, known: 90 })
    expect(sp([now], { query: month })).toMatchObject({ read: 8, known: 0 })
    expect(sp([{ ...now, endedAt: SINCE }], { query: month }).known).toBe(0)
    expect(sp([{ ...now, endedAt: SINCE - 1 }], { query: month }).known).toBe(8)
  })

  test('of a UF that could not be asked is all that is held, and nothing when nothing is', () => {
    expect(sp([], { failed: ['SP'], known: { SP: SINCE } }).known).toBe(7)
    expect(sp([], { failed: ['SP'] })).toMatchObject({ known: 0, readAt: null })
  })
})

describe('totals of several readings', () => {
  const first = published('2026-11-01', '2026-11-10')
  const totalWith = (change: Partial<Sweep>, of: Partial<Sweep> = {}) =>
    sp([{ ...first, ...of }, published('2026-11-10', '2026-11-23', change)], { query: month }).declared

  test('add up where none can hold the rows of another, else they are nobody’s', () => {
    expect(totalWith({}), 'a day in common').toBeNull()
    expect(totalWith({ firstDay: '2026-11-11' }), 'days apart').toBe(20)
    expect(
      totalWith({ firstDay: '2026-11-01', endedAt: SINCE + 2 * MINUTE }),
      'a later one of all days',
    ).toBe(10)
  })

  test('are nobody’s whichever of the two was read last', () => {
    expect(totalWith({ endedAt: SINCE + 2 * MINUTE }), 'a day in common').toBeNull()
    expect(totalWith({ firstDay: '2026-11-11', endedAt: SINCE + 2 * MINUTE }), 'days apart').toBe(20)
  })

  describe('hang on the modalidade too', () => {
    const query = { ...month, modalidades: [6, 8] }
    const late = { endedAt: SINCE + 2 * MINUTE }
    const of = (...sweeps: Sweep[]) => sp(sweeps, { query }).declared

    test.each([
      ['one modalidade and all of them', 6, null, null],
      ['all of them and one modalidade', null, 6, null],
      ['one and the same', 6, 6, null],
      ['one and another', 6, 8, 20],
    ])('%s', (_, modalidade, other, expected) => {
      const first = published('2026-11-01', '2026-11-12', { ...late, modalidade })
      const second = published('2026-11-08', '2026-11-23', { modalidade: other })
      expect(of(first, second)).toBe(expected)
    })

    test('an open set without days holds all days', () => {
      const whole = (change: Partial<Sweep>) => sweepOf({ modalidade: 6, ...change })
      const days = (change: Partial<Sweep>) =>
        sweepOf({ firstDay: '2021-01-01', lastDay: '2026-11-10', ...change })
      expect(sp([whole(late), days({})]).declared).toBeNull()
      expect(sp([whole({}), days(late)]).declared).toBeNull()
    })
  })

  test('of one day add up by modalidade', () => {
    const day = (modalidade: number | null) => published('2026-11-23', '2026-11-23', { modalidade })
    const query = {
      situacao: 'todas',
      dataInicial: '2026-11-23',
      dataFinal: '2026-11-23',
      modalidades: [6, 8],
    }
    expect(sp([day(6), day(8)], { query }).declared).toBe(20)
    expect(sp([day(6), day(8)], { query }).readings).toHaveLength(2)
  })
})

test('of a query about items it says of how many they were read', () => {
  const about = (itens?: { lidos: number; total: number }) =>
    coverageOf({
      query: searchQuerySchema.parse({ ufs: ['SP'], ...open }),
      sweeps: [sweepOf()],
      failures: [],
      summary: emptySummary(),
      known: new Map(),
      notes: [],
      since: SINCE,
      ...(itens && { itens }),
    })
  expect(about({ lidos: 3, total: 4 }).itens).toEqual({ lidos: 3, total: 4 })
  expect('itens' in about()).toBe(false)
})
