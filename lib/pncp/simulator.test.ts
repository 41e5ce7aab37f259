import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Source, SweepWindow } from '../search/ports.ts'
import { FAULT_KINDS } from '../../simulator/faults.ts'
import { type RunningSimulator, startSimulator } from '../../simulator/server.ts'
import { createBuscaSource } from './busca.ts'
import { createConsultaSource } from './consulta.ts'
import { BUSCA_LIMITS } from './limits.ts'
import { fastClient } from './test-support.ts'

const { signal } = new AbortController()
const LAST_DAY = '2026-10-07'
const WINDOWS: SweepWindow[] = [
  { kind: 'publicacao', uf: null, modalidade: 6, firstDay: '2026-10-05', lastDay: LAST_DAY },
  { kind: 'publicacao', uf: 'SP', modalidade: 8, firstDay: '2026-10-01', lastDay: LAST_DAY },
  { kind: 'abertas', uf: 'MG', modalidade: null, firstDay: null, lastDay: null },
]
// `down` at 30% is a reset or a 50x; the others are as they say. A page size does not come and go: see below.
const KINDS = FAULT_KINDS.filter((kind) => kind !== 'small-pages')

let simulator: RunningSimulator
beforeAll(async () => {
  simulator = await startSimulator({ rows: 1_200, days: 10, now: '2026-10-07T12:00:00', latency: 0.01 })
})
afterAll(() => simulator.close())
beforeEach(() => simulator.faults())

// The time-outs of these tests are so long that four hangs in a row would pass for an outage.
const STEADY = { breaker: { ...BUSCA_LIMITS.breaker, strikes: 40 } }
const SOURCES = {
  busca: () =>
    createBuscaSource({ baseUrl: `${simulator.url}/api/search/`, http: fastClient('busca', STEADY) }),
  consulta: () =>
    createConsultaSource({ baseUrl: `${simulator.url}/api/consulta`, http: fastClient('consulta', STEADY) }),
}

const CHANGED: SweepWindow = { ...WINDOWS[0]!, kind: 'atualizacao', firstDay: LAST_DAY }

/** Every number of the windows, read or rejected, by the pages that the first page promised; 4 at a time. */
async function readAll(source: Source, pageSize: number): Promise<string[]> {
  const numbers = new Set<string | null>()
  const read = async (window: SweepWindow, page: number, size: number) => {
    const result = await source.readPage(window, { page, pageSize: size, signal })
    for (const { contratacao } of result.rows) numbers.add(contratacao.numeroControlePNCP)
    for (const { numero } of result.rejected) numbers.add(numero)
    return result
  }
  for (const window of source.name === 'consulta' ? [...WINDOWS, CHANGED] : WINDOWS) {
    const first = await read(window, 1, pageSize)
    const left = Array.from({ length: Math.max(0, first.pages - 1) }, (_, index) => index + 2)
    const reading = Array.from({ length: 4 }, async () => {
      for (let page = left.shift(); page; page = left.shift()) await read(window, page, first.pageSize)
    })
    await Promise.all(reading)
  }
  return [...numbers].map(String).sort()
}

describe.each(['busca', 'consulta'] as const)('%s', (name) => {
  let whole: string[]
  beforeAll(async () => {
    simulator.faults()
    whole = await readAll(SOURCES[name](), 50)
  })

  test('without faults there is something to read', () => {
    expect(whole.length).toBeGreaterThan(150)
  })

  test.each(KINDS.flatMap((kind) => [1, 2].map((seed) => ({ kind, seed }))))(
    'loses nothing to 30% $kind, seed $seed',
    async ({ kind, seed }) => {
      simulator.faults({ source: name, kind, rate: 0.3, seed })
      expect(await readAll(SOURCES[name](), 50)).toEqual(whole)
    },
  )

  test('adapts to smaller pages', async () => {
    simulator.faults({ source: name, kind: 'small-pages', limit: 20 })
    const source = SOURCES[name]()
    expect(await readAll(source, 50)).toEqual(whole)
    expect(source.notes()).toHaveLength(1)
  })
})

test('busca cannot be asked for what changed', async () => {
  const asking = SOURCES.busca().readPage(CHANGED, { page: 1, signal })
  await expect(asking).rejects.toThrow(RangeError)
})
