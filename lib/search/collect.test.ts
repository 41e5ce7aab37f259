import { describe, expect, test } from 'vitest'
import { collect } from './collect.ts'
import { MODALIDADE_IDS } from './domains.ts'
import { SourceError, type Acervo, type Source, type SweepWindow } from './ports.ts'
import { createSharedSweeps } from './shared-sweeps.ts'
import type { PagesSeen } from './sweep.ts'
import type { Sweep } from './sweep-ledger.ts'
import { instantOf } from './time.ts'
import { BRAZILIAN_UFS, type Uf } from './ufs.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const open = (uf: Uf | null, modalidade: number | null = null): SweepWindow => ({
  kind: 'abertas',
  uf,
  modalidade,
  firstDay: null,
  lastDay: null,
})
const published = (
  uf: Uf | null,
  firstDay: string,
  lastDay: string,
  modalidade: number | null = null,
): SweepWindow => ({ kind: 'publicacao', uf, modalidade, firstDay, lastDay })

/** A ledger that ends every reading with its last page; it knows pages and not rows. */
function createLedger() {
  const sweeps = new Map<number, Sweep>()
  let lastId = 0
  const acervo: Pick<Acervo, 'beginSweep' | 'recordPage' | 'dropSweep'> = {
    async beginSweep(window, source, { now }) {
      const sweep: Sweep = {
        ...window,
        id: ++lastId,
        source,
        declaredFirst: null,
        declaredLast: null,
        read: 0,
        readByUf: {},
        rejected: 0,
        rejectedRecords: [],
        pagesRead: 0,
        pageSize: 0,
        startedAt: now,
        endedAt: null,
        complete: false,
      }
      sweeps.set(sweep.id, sweep)
      return sweep
    },
    async recordPage(id, { page, pageSize, isLast, now }) {
      const sweep: Sweep = {
        ...sweeps.get(id)!,
        pagesRead: page,
        pageSize,
        endedAt: isLast ? now : null,
        complete: isLast,
      }
      sweeps.set(id, sweep)
      return sweep
    },
    async dropSweep(id) {
      sweeps.delete(id)
    },
  }
  return acervo as Acervo
}

type Behaviour = {
  name?: Source['name']
  needsModalidade?: boolean
  max?: number
  available?: boolean
  sizeOf?: (window: SweepWindow) => number
  fails?: (window: SweepWindow, request: number) => SourceError | Error | undefined
}
function createSource({
  name = 'busca',
  needsModalidade = false,
  max = 100,
  available = true,
  sizeOf = () => 1,
  fails = () => undefined,
}: Behaviour = {}) {
  const asked: SweepWindow[] = []
  const source: Source = {
    name,
    needsModalidade,
    maxWindowRows: max,
    available: () => available,
    async readPage(window) {
      asked.push(window)
      const error = fails(window, asked.length)
      if (error) throw error
      return { rows: [{}] as never, rejected: [], declared: sizeOf(window), pageSize: 100, pages: 1 }
    },
  }
  return { source, asked }
}
const down = (source: Source['name']) => new SourceError(source, 'unavailable', `${source} is down`)

async function run(planned: SweepWindow[], ...sources: { source: Source }[]) {
  const pages: [SweepWindow[], PagesSeen][] = []
  const reads: [SweepWindow[], Sweep[]][] = []
  const left = await collect(
    planned,
    {
      acervo: createLedger(),
      sources: sources.map(({ source }) => source),
      shared: createSharedSweeps(),
      clock: () => NOW,
    },
    new AbortController().signal,
    { onPage: (...page) => pages.push(page), onRead: (...read) => reads.push(read) },
  )
  return { left, pages, reads, answered: reads.flatMap(([windows]) => windows) }
}

const few = [open('SP'), open('RJ'), open('AC')]

test('each window is read once, from the first source', async () => {
  const [busca, consulta] = [createSource(), createSource({ name: 'consulta' })]
  const { left, answered } = await run(few, busca, consulta)
  expect(left).toEqual([])
  expect(new Set(answered)).toEqual(new Set(few))
  expect(answered).toHaveLength(3)
  expect(consulta.asked).toEqual([])
})

describe('falling over', () => {
  test('only what failed goes to the next source', async () => {
    const busca = createSource({ fails: ({ uf }) => (uf === 'RJ' ? down('busca') : undefined) })
    const consulta = createSource({ name: 'consulta' })
    const { left, reads } = await run(few, busca, consulta)
    expect(left).toEqual([])
    expect(consulta.asked).toEqual([open('RJ')])
    expect(reads.find(([[window]]) => window!.uf === 'RJ')![1]).toMatchObject([{ source: 'consulta' }])
  })

  test('and back to the first when that came back', async () => {
    const busca = createSource({ fails: (_, request) => (request <= 3 ? down('busca') : undefined) })
    const consulta = createSource({ name: 'consulta', fails: () => down('consulta') })
    const { left, answered } = await run(few, busca, consulta)
    expect(left).toEqual([])
    expect(answered).toHaveLength(3)
    expect(busca.asked).toHaveLength(6)
  })

  test('no source is asked a third time, and the last of them but once', async () => {
    const busca = createSource({ fails: () => down('busca') })
    const consulta = createSource({ name: 'consulta', fails: () => down('consulta') })
    expect((await run(few, busca, consulta)).left).toHaveLength(3)
    expect([busca.asked.length, consulta.asked.length]).toEqual([6, 3])

    const alone = createSource({ fails: () => down('busca') })
    await run(few, alone)
    expect(alone.asked, 'the only one has no one to fall over to').toHaveLength(3)
  })

  test('what nobody could be asked for is told window by window, with the last reason', async () => {
    const busca = createSource({ available: false, fails: () => down('busca') })
    const consulta = createSource({ name: 'consulta', needsModalidade: true, fails: () => down('consulta') })
    const many = BRAZILIAN_UFS.map((uf) => open(uf))
    const { left, reads } = await run(many, busca, consulta)
    expect(new Set(left.map(({ window }) => window))).toEqual(new Set(many))
    for (const { error } of left) expect(error).toMatchObject({ source: 'consulta', reason: 'unavailable' })
    expect(reads).toEqual([])
    expect(busca.asked, 'a source with an open circuit is not asked again').toHaveLength(27)
  })

  test('no source at all is could not ask, not nothing found', async () => {
    expect((await run(few)).left).toHaveLength(3)
  })

  test('an error that is none of the source comes through', async () => {
    await expect(run(few, createSource({ fails: () => new TypeError('ours') }))).rejects.toThrow('ours')
  })
})

describe('a source that reads slowly', () => {
  test('reads the whole country at once, and that answers for every UF', async () => {
    const consulta = createSource({ name: 'consulta', needsModalidade: true })
    const many = BRAZILIAN_UFS.map((uf) => open(uf))
    const { answered, reads, pages } = await run(many, consulta)
    expect(consulta.asked).toEqual([open(null)])
    expect(answered).toEqual(many)
    expect(reads).toHaveLength(1)
    expect(pages[0]![0]).toEqual(many)
  })

  test('names each modalidade of what was published, but not of the open set', async () => {
    const consulta = createSource({ name: 'consulta', needsModalidade: true })
    await run([published('SP', '2026-11-01', '2026-11-02'), open('RJ')], consulta)
    expect(consulta.asked.filter(({ uf }) => uf === 'SP').map(({ modalidade }) => modalidade)).toEqual(
      MODALIDADE_IDS,
    )
    expect(consulta.asked.filter(({ uf }) => uf === 'RJ')).toEqual([open('RJ')])
    const one = createSource({ name: 'consulta', needsModalidade: true })
    await run([published('SP', '2026-11-01', '2026-11-02', 6)], one)
    expect(one.asked, 'nor one that is named already').toHaveLength(1)
  })
})

describe('more rows than a source can page through', () => {
  test('are read in parts that cover the window exactly', async () => {
    const days = ({ firstDay, lastDay }: SweepWindow) =>
      Number(lastDay!.slice(8)) - Number(firstDay!.slice(8)) + 1
    const busca = createSource({ sizeOf: (window) => days(window) * 30 })
    const { reads, pages } = await run([published('SP', '2026-11-01', '2026-11-20')], busca)
    const parts = reads[0]![1]
    expect(parts.map(days).reduce((sum, count) => sum + count)).toBe(20)
    for (const part of parts) expect(days(part)).toBeLessThanOrEqual(3)
    expect(reads).toHaveLength(1)
    const shown = pages.map(([, { pagesRead }]) => pagesRead)
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
    for (const [, { pagesRead, pagesKnown }] of pages) expect(pagesRead).toBeLessThanOrEqual(pagesKnown)
    const asked = busca.asked.length
    expect(pages.at(-1)![1], 'every page that was asked for counts').toEqual({
      pagesRead: asked,
      pagesKnown: asked,
    })
  })

  test('that no split helps are read as far as it goes', async () => {
    const day = published('SP', '2026-11-20', '2026-11-20', 6)
    const { left, reads } = await run([day], createSource({ sizeOf: () => 101 }))
    expect(left).toEqual([])
    expect(reads[0]![1]).toHaveLength(1)
  })
})
