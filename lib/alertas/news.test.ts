import { describe, expect, test } from 'vitest'
import type { ResultRow } from '../search/row.ts'
import { coverageOf, readingOf, rowOf as resultRow } from '../search/testing/compared-rows.ts'
import type { Coverage } from '../search/state.ts'
import { toMemoryRow } from './memory-row.ts'
import { newsOf, type RunFacts } from './news.ts'
import type { Memory } from './memory.ts'

type Change = Parameters<typeof resultRow>[0] & { lidoEm?: string }

const rowOf = ({ lidoEm, ...change }: Change = {}) => {
  const row = resultRow(change)
  return toMemoryRow({ ...row, bidiq: { ...row.bidiq, ...(lidoEm && { lidoEm }) } })
}
const WHOLE = coverageOf({ SP: {}, RJ: {} })
const SP_AWAY = coverageOf({ SP: { status: 'NAO_CONSULTADA' }, RJ: {} })
const SP_PARTLY = coverageOf({ SP: { status: 'INCOMPLETA' }, RJ: {} })

/** A run on that day of November, which began at 07:00 in Brasília. */
const runOn = (
  day: number,
  coverage: Coverage = WHOLE,
  situacao: RunFacts['situacao'] = 'abertas',
): RunFacts => ({
  situacao,
  coverage,
  startedAt: `2026-11-${day}T10:00:00.000Z`,
  at: `2026-11-${day}T07:05:00`,
})

/** Runs one after the other; answers what each told, as `ESTADO numero`. */
function story(
  ...runs: [rows: ReturnType<typeof rowOf>[], run: RunFacts, known?: ResultRow[]][]
): string[][] {
  let memory: Memory | undefined
  return runs.map(([rows, run, known = []]) => {
    const told = newsOf(memory, rows, run, new Map(known.map((row) => [row.numeroControlePNCP, row])))
    memory = told.memory
    return told.found.map(
      ({ estado, ressalva, row }) => `${estado} ${row.sequencialCompra}${ressalva ? ` (${ressalva})` : ''}`,
    )
  })
}

const one = rowOf({ numero: 1 })
const two = rowOf({ numero: 2 })
const later = rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-15T09:00:00' })
const sooner = rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-01T09:00:00' })
const suspended = rowOf({ numero: 1, situacaoCompraId: 4, grupo: 'suspensas' })

describe('what is told', () => {
  test('the first run only remembers; then what was never seen is new, once, whenever it was published', () => {
    const old = rowOf({ numero: 3, dataPublicacaoPncp: '2026-01-05T09:00:00' })
    expect(story([[one], runOn(20)], [[one, two, old], runOn(21)], [[one, two, old], runOn(22)])).toEqual([
      [],
      ['NOVA 2', 'NOVA 3'],
      [],
    ])
  })

  test('changes: moved deadlines, suspension, reopening, values', () => {
    const worth = rowOf({ numero: 1, valorTotalEstimado: 5 })
    expect(
      story(
        [[one], runOn(20)],
        [[later], runOn(21)],
        [[sooner], runOn(22)],
        [[suspended], runOn(23)],
        [[one], runOn(24)],
        [[worth], runOn(25)],
      ),
    ).toEqual([[], ['PRORROGADA 1'], ['ANTECIPADA 1'], ['SUSPENSA 1'], ['REABERTA 1'], ['ALTERADA 1']])
  })

  test('a deadline that passed is no news, revogada is; one that comes back is reopened, not new', () => {
    const soon = rowOf({ numero: 1, dataEncerramentoProposta: '2026-11-20T18:00:00' })
    const again = rowOf({ numero: 1, dataEncerramentoProposta: '2026-12-20T18:00:00' })
    const revoked = resultRow({ numero: 2, situacaoCompraId: 2 })
    expect(
      story(
        [[soon, two], runOn(20)],
        [[two], runOn(21)],
        [[again], runOn(22), [revoked]],
        [[again], runOn(23)],
      ),
    ).toEqual([[], [], ['REABERTA 1', 'ENCERROU 2'], []])
  })

  test('one that is no longer found is not told, and is not new when it is there again', () => {
    expect(story([[one, two], runOn(20)], [[one], runOn(21)], [[one, two], runOn(22)])).toEqual([
      [],
      [],
      ['REABERTA 2'],
    ])
  })

  test('of the ended ones, those that ended are the news', () => {
    const ended = rowOf({ numero: 2, grupo: 'encerradas', dataEncerramentoProposta: '2026-11-20T18:00:00' })
    const all = (day: number) => runOn(day, WHOLE, 'encerradas')
    expect(story([[], all(20)], [[ended], all(21)])).toEqual([[], ['ENCERROU 2']])
  })
})

describe('what could not be asked', () => {
  test('is no news and not gone, and is caught up as soon as it is read', () => {
    expect(
      story(
        [[one], runOn(20)],
        [[later, two], runOn(21, SP_AWAY)],
        [[], runOn(22, SP_AWAY)],
        [[later, two], runOn(23)],
      ),
    ).toEqual([[], [], [], ['NOVA 2', 'PRORROGADA 1']])
  })

  test('other places are told meanwhile', () => {
    const rio = rowOf({ numero: 9, uf: 'RJ' })
    expect(story([[one], runOn(20)], [[one, two, rio], runOn(21, SP_AWAY)])).toEqual([[], ['NOVA 9']])
  })

  test('what the very first run had not read is told as perhaps not new', () => {
    expect(story([[], runOn(20, SP_AWAY)], [[one], runOn(21)], [[one, two], runOn(22)])).toEqual([
      [],
      ['NOVA 1 (antes)'],
      ['NOVA 2'],
    ])
  })

  test('of a place that is never read whole, what was read is told', () => {
    const read = rowOf({ numero: 2, lidoEm: '2026-11-21T10:01:00.000Z' })
    const notRead = rowOf({ numero: 3, lidoEm: '2026-11-20T10:01:00.000Z' })
    expect(story([[one], runOn(20)], [[one, read, notRead], runOn(21, SP_PARTLY)])).toEqual([[], ['NOVA 2']])
  })

  test('whole readings of a modalidade count, also those of earlier runs', () => {
    const pregoes = coverageOf({
      SP: { status: 'INCOMPLETA', readings: [readingOf({ modalidade: 6, firstDay: null, lastDay: null })] },
    })
    expect(story([[], runOn(20, pregoes)], [[], runOn(21, SP_PARTLY)], [[one], runOn(22, pregoes)])).toEqual([
      [],
      [],
      ['NOVA 1'],
    ])
  })
})

test('what is long gone is forgotten', () => {
  const first = newsOf(undefined, [one], runOn(20)).memory
  const gone = newsOf(first, [], runOn(21)).memory
  expect(Object.values(gone.rows)).toMatchObject([{ goneOn: '2026-11-21' }])
  const years = { ...runOn(21), at: '2027-11-21T07:00:00' }
  expect(newsOf(gone, [], years).memory.rows).toEqual({})
})

test('what comes after the first letters of a long text is not compared', () => {
  const long = (end: string) => rowOf({ numero: 1, objetoCompra: 'a'.repeat(2_000) + end })
  expect(story([[long('b')], runOn(20)], [[long('c')], runOn(21)])).toEqual([[], []])
})
