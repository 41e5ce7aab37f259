import { describe, expect, test } from 'vitest'
import {
  SourceError,
  type Acervo,
  type ReadPageOptions,
  type Source,
  type SourcePage,
  type SweepWindow,
} from './ports.ts'
import { readSweep, type PagesSeen } from './sweep.ts'
import { isWhole, type Sweep } from './sweep-ledger.ts'

const window: SweepWindow = { kind: 'abertas', uf: 'SP', modalidade: null, firstDay: null, lastDay: null }
const MINUTE = 60_000

/** The ledger in memory, as far as a reading needs it. */
function createLedger(open?: Partial<Sweep>, ids: string[] = []) {
  const seen = new Set(ids)
  const calls: string[] = []
  let sweep: Sweep = {
    ...window,
    id: 1,
    source: 'busca',
    declaredFirst: null,
    declaredLast: null,
    read: seen.size,
    readByUf: {},
    rejected: 0,
    rejectedRecords: [],
    pagesRead: 0,
    pageSize: 0,
    startedAt: 0,
    endedAt: null,
    complete: false,
    ...open,
  }
  const acervo: Pick<Acervo, 'beginSweep' | 'recordPage' | 'restartSweep' | 'endSweep' | 'dropSweep'> = {
    async beginSweep(_, __, { now, resumeSince }) {
      calls.push(`begin ${now - resumeSince}`)
      return sweep
    },
    async recordPage(_, { page, rows, rejected, declared, pageSize, isLast, now }) {
      calls.push(`page ${page}`)
      for (const { contratacao } of rows) seen.add(contratacao.numeroControlePNCP)
      sweep = {
        ...sweep,
        read: seen.size,
        rejected: sweep.rejected + rejected.length,
        pagesRead: page,
        pageSize,
        declaredFirst: sweep.pagesRead === 0 ? declared : sweep.declaredFirst,
        declaredLast: declared ?? sweep.declaredLast,
      }
      if (isLast && isWhole(sweep)) sweep = { ...sweep, endedAt: now, complete: true }
      return sweep
    },
    async restartSweep() {
      calls.push('restart')
      sweep = { ...sweep, pagesRead: 0, rejected: 0 }
    },
    async endSweep(_, { now, complete }) {
      calls.push(`end ${complete}`)
      return (sweep = { ...sweep, endedAt: now, complete })
    },
    async dropSweep() {
      calls.push('drop')
    },
  }
  return { acervo: acervo as Acervo, calls }
}

type Asked = Pick<ReadPageOptions, 'page' | 'pageSize' | 'reverse'>
/** A source of rows `0…total-1`; `change` bends what a page holds, by the number of the request, from 1. */
function createSource(
  total: number,
  {
    size = 10,
    max = 100,
    change,
  }: {
    size?: number
    max?: number
    change?: (page: SourcePage, request: number, asked: Asked) => SourcePage
  } = {},
) {
  const asked: string[] = []
  const source: Source = {
    name: 'busca',
    maxWindowRows: max,
    needsModalidade: false,
    available: () => true,
    async readPage(_, { page, pageSize = size, reverse, signal }) {
      signal.throwIfAborted()
      asked.push(`${page}${reverse ? 'r' : ''}/${pageSize}`)
      const ids = Array.from({ length: total }, (_, id) => id)
      if (reverse) ids.reverse()
      const answer: SourcePage = {
        rows: rowsOf(ids.slice((page - 1) * pageSize, page * pageSize)),
        rejected: [],
        declared: total,
        pageSize,
        pages: Math.ceil(total / pageSize),
      }
      return change ? change(answer, asked.length, { page, pageSize, reverse }) : answer
    },
  }
  return { source, asked }
}
const rowsOf = (ids: number[]): SourcePage['rows'] =>
  ids.map((id) => ({ fonte: 'busca', lidoEm: 0, contratacao: { numeroControlePNCP: String(id) } as never }))

async function read(
  { source }: { source: Source },
  ledger = createLedger(),
  more: { signal?: AbortSignal; asFarAsItGoes?: boolean } = {},
) {
  const told: PagesSeen[] = []
  const sweep = await readSweep(source, window, {
    acervo: ledger.acervo,
    clock: () => 5,
    signal: new AbortController().signal,
    onPage: (pages) => told.push(pages),
    ...more,
  })
  return { sweep, told, calls: ledger.calls.slice(1), ledger }
}

test('every page once, then whole; cut-off readings of the last 15 minutes are gone on with', async () => {
  const source = createSource(25)
  const { sweep, told, calls, ledger } = await read(source)
  expect(sweep).toMatchObject({ read: 25, complete: true, endedAt: 5, declaredFirst: 25 })
  expect(source.asked).toEqual(['1/10', '2/10', '3/10'])
  expect(calls).toEqual(['page 1', 'page 2', 'page 3'])
  expect(told).toEqual([1, 2, 3].map((pagesRead) => ({ pagesRead, pagesKnown: 3 })))
  expect(ledger.calls[0]).toBe(`begin ${15 * MINUTE}`)
})

test('an empty window is one page, and whole', async () => {
  expect(await read(createSource(0))).toMatchObject({
    sweep: { read: 0, complete: true },
    told: [{ pagesRead: 1, pagesKnown: 1 }],
  })
})

test('goes on where it was cut off, with the page size of then', async () => {
  const source = createSource(25, { size: 50 })
  const ids = Array.from({ length: 20 }, (_, id) => String(id))
  const { sweep } = await read(source, createLedger({ pagesRead: 2, pageSize: 10, declaredFirst: 25 }, ids))
  expect(source.asked).toEqual(['3/10'])
  expect(sweep).toMatchObject({ read: 25, complete: true })
})

describe('when ids lack', () => {
  const losing = (page: SourcePage, request: number) =>
    request === 2 ? { ...page, rows: page.rows.slice(1) } : page

  test('it is read once more, from the other end', async () => {
    const source = createSource(25, { change: losing })
    const { sweep, told, calls } = await read(source)
    expect(source.asked).toEqual(['1/10', '2/10', '3/10', '1r/10', '2r/10', '3r/10'])
    expect(sweep).toMatchObject({ read: 25, complete: true })
    expect(calls).toContain('restart')
    expect(told.at(-1)).toEqual({ pagesRead: 6, pagesKnown: 6 })
  })

  test('twice: it ends, and is said to be incomplete', async () => {
    const { sweep, calls } = await read(createSource(25, { change: (page) => ({ ...page, declared: 26 }) }))
    expect(sweep).toMatchObject({ read: 25, complete: false, endedAt: 5 })
    expect(calls.at(-1)).toBe('end false')
  })

  test('rejected records were seen', async () => {
    const reject = (page: SourcePage) => ({
      ...page,
      rows: page.rows.slice(1),
      rejected: [{ numero: null, reason: 'x' }],
    })
    expect((await read(createSource(10, { change: reject }))).sweep).toMatchObject({
      read: 9,
      rejected: 1,
      complete: true,
    })
  })

  test('an empty page before the end is the end', async () => {
    const source = createSource(25, {
      change: (page, request) => (request === 2 ? { ...page, rows: [] } : page),
    })
    expect((await read(source)).sweep).toMatchObject({ read: 25, complete: true })
    expect(source.asked).toEqual(['1/10', '2/10', '1r/10', '2r/10', '3r/10'])
  })
})

describe('too large a window', () => {
  test('is let go of, to be split', async () => {
    const source = createSource(101)
    expect(await read(source)).toMatchObject({ sweep: undefined, calls: ['drop'] })
    expect(source.asked).toEqual(['1/10'])
  })

  test('is not one that is just as large as can be: it is read, and once more when ids lack', async () => {
    const source = createSource(100)
    expect((await read(source)).sweep).toMatchObject({ read: 100, complete: true })
    const losing = createSource(100, {
      change: (page, request) => (request === 2 ? { ...page, rows: page.rows.slice(1) } : page),
    })
    expect((await read(losing)).sweep).toMatchObject({ read: 100, complete: true })
  })

  test('also when it grows on the way, in the first reading or the second', async () => {
    const growing = (from: number) =>
      createSource(25, { change: (page, request) => ({ ...page, declared: request >= from ? 101 : 26 }) })
    for (const from of [3, 4]) expect(await read(growing(from))).toMatchObject({ sweep: undefined })
  })

  test('is read as far as it goes when it cannot be split, and is incomplete', async () => {
    const source = createSource(125)
    const { sweep } = await read(source, createLedger(), { asFarAsItGoes: true })
    expect(sweep).toMatchObject({ read: 100, complete: false, endedAt: 5 })
    expect(source.asked).toHaveLength(10)
  })
})

describe('a page size that changes on the way', () => {
  test('begins again from the first page, keeping the ids', async () => {
    const change = (page: SourcePage, request: number): SourcePage =>
      request < 2 ? page : { ...page, pageSize: 5, rows: page.rows.slice(0, 5), pages: 5 }
    const source = createSource(25, { change })
    const { calls } = await read(source)
    expect(source.asked.slice(0, 4)).toEqual(['1/10', '2/10', '1/10', '2/5'])
    expect(calls.slice(0, 3)).toEqual(['page 1', 'restart', 'page 1'])
  })

  test('also when the source refuses the size, but only once', async () => {
    const refusing = (until: number) =>
      createSource(25, {
        change: (page, request, asked) => {
          if (asked.page > 1 && request < until) throw new SourceError('busca', 'refused', 'size')
          return page
        },
      })
    expect((await read(refusing(3))).sweep).toMatchObject({ read: 25, complete: true })
    const again = refusing(99)
    await expect(read(again)).rejects.toMatchObject({ reason: 'refused', message: 'size' })
    expect(again.asked).toEqual(['1/10', '2/10', '1/10', '2/10'])
  })

  test('what is refused on the first page is no matter of its size', async () => {
    const refusing = createSource(25, {
      change: () => {
        throw new SourceError('busca', 'refused', 'no')
      },
    })
    await expect(read(refusing)).rejects.toThrow('no')
    expect(refusing.asked).toHaveLength(1)
  })

  test('is followed three times, and then the source has lost its shape', async () => {
    const source = createSource(25, { change: (page, request) => ({ ...page, pageSize: 10 + request }) })
    await expect(read(source)).rejects.toMatchObject({
      source: 'busca',
      reason: 'contract',
      message: 'busca: the page size keeps changing',
    })
    expect(source.asked).toHaveLength(8)
  })
})

test('a source without totals is read to a page that is not full', async () => {
  const untold = (total: number) =>
    createSource(total, { change: (page) => ({ ...page, declared: null, pages: 0 }) })
  for (const [total, requests] of [
    [25, 3],
    [20, 3],
    [0, 1],
  ] as const) {
    const source = untold(total)
    expect((await read(source)).sweep).toMatchObject({ read: total, complete: true })
    expect(source.asked).toHaveLength(requests)
  }
})

test('a page without totals is full with the records that it rejected', async () => {
  const source = createSource(15, {
    change: (page) => ({
      ...page,
      declared: null,
      pages: 0,
      rows: page.rows.slice(1),
      rejected: [{ numero: null, reason: 'x' }],
    }),
  })
  expect((await read(source)).sweep).toMatchObject({ read: 13, complete: true })
  expect(source.asked).toEqual(['1/10', '2/10'])
})

test('what someone else has read to its end meanwhile is read no further', async () => {
  const ledger = createLedger()
  const { recordPage } = ledger.acervo
  ledger.acervo.recordPage = async (...page) => ({
    ...(await recordPage(...page)),
    endedAt: 5,
    complete: true,
  })
  const source = createSource(25)
  expect((await read(source, ledger)).sweep).toMatchObject({ endedAt: 5, complete: true })
  expect(source.asked[0]).toBe('1/10')
  expect(source.asked.every((page) => !page.startsWith('2/'))).toBe(true)
})

test('what cannot be had is thrown, and the pages before it stay', async () => {
  const source = createSource(25, {
    change: (page, request) => {
      if (request === 2) throw new SourceError('busca', 'unavailable', 'down')
      return page
    },
  })
  const ledger = createLedger()
  await expect(read(source, ledger)).rejects.toThrow('down')
  expect(ledger.calls.slice(1)).toEqual(['page 1'])
  await expect(
    read(createSource(5), createLedger(), { signal: AbortSignal.abort(new Error('gone')) }),
  ).rejects.toThrow('gone')
})
