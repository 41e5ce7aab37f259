import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import { answer, count, TooManyRowsError, type Candidate } from './answer.ts'
import type { Contratacao, SourcedContratacao } from './contratacao.ts'
import type { ItemDesk } from './item-desk.ts'
import { matchPlan } from './match-plan.ts'
import { SourceError, type Acervo, type RecordReader, type Source } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import { runSearch } from './run.ts'
import { createSharedSweeps } from './shared-sweeps.ts'
import type { Progress } from './state.ts'
import type { Sweep } from './sweep-ledger.ts'
import { instantOf } from './time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const NUMERO = '00000000000191-1-000001/2026'

const row = (numero: string, uf?: string): SourcedContratacao => ({
  fonte: 'busca',
  lidoEm: NOW,
  contratacao: {
    numeroControlePNCP: numero,
    anoCompra: 2026,
    sequencialCompra: 1,
    objetoCompra: 'Limpeza',
    situacaoCompraId: 1,
    dataPublicacaoPncp: '2026-11-20T09:00:00',
    dataEncerramentoProposta: '2026-12-10T09:00:00',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
    unidadeOrgao: { ufSigla: uf },
  } satisfies Contratacao,
})

/** An acervo in memory: rows by number, and the ledger. `absent` are missed by whatever is read. */
function createAcervo(rows: SourcedContratacao[] = [], absent: string[] = []) {
  const known = new Map(rows.map((one) => [one.contratacao.numeroControlePNCP, one]))
  const sweeps: Sweep[] = []
  const candidates = (): Candidate[] =>
    [...known.values()].map(({ contratacao, lidoEm }) => ({
      facts: factsOf(contratacao),
      record: Buffer.from(JSON.stringify(contratacao)),
      fontes: ['busca'],
      lidoEm,
      vistaEm: lidoEm,
      mudouEm: null,
      unconfirmed: false,
    }))
  const acervo: Partial<Acervo> = {
    async beginSweep(window, source, { now }) {
      const sweep: Sweep = {
        ...window,
        id: sweeps.length,
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
      sweeps.push(sweep)
      return sweep
    },
    async recordPage(id, { page, rows, declared, pageSize, isLast, now }) {
      for (const one of rows) known.set(one.contratacao.numeroControlePNCP, one)
      const sweep = sweeps[id]!
      return (sweeps[id] = {
        ...sweep,
        read: sweep.read + rows.length,
        declaredFirst: declared,
        declaredLast: declared,
        pagesRead: page,
        pageSize,
        endedAt: isLast ? now : null,
        complete: isLast,
      })
    },
    sweeps: async ({ kind, ufs, since }) =>
      sweeps.filter(
        (sweep) =>
          sweep.kind === kind &&
          (sweep.uf === null || ufs.includes(sweep.uf)) &&
          (sweep.endedAt ?? 0) > since,
      ),
    markAbsent: async () => absent,
    remove: async (numero) => void known.delete(numero),
    itemScope: async () => ({ total: 3, lidos: 1, unread: [] }),
    askItens: async () => {},
    upsert: async (readings) => readings.forEach((one) => known.set(one.contratacao.numeroControlePNCP, one)),
    answer: async (plan, maxRows) => ({
      summary: answer(candidates(), plan, maxRows).summary,
      index: new Uint8Array(),
      chunks: [],
    }),
    count: async (plan, uf) => count(candidates(), { ...plan, query: { ...plan.query, ufs: [uf] } }),
    has: async (numero) => known.has(numero),
    known: async (_, uf) => {
      const rows = candidates().filter(({ facts }) => facts.uf === uf).length
      return { rows, oldest: rows > 0 ? NOW : null }
    },
  }
  return acervo as Acervo
}

const down = () => new SourceError('consulta', 'unavailable', 'down')
const pageOf = (rows: SourcedContratacao[]) => ({
  rows,
  rejected: [],
  declared: rows.length,
  pageSize: 50,
  pages: 1,
})

type World = {
  rows?: SourcedContratacao[]
  readPage?: Source['readPage']
  readOne?: RecordReader['readOne']
  maxRows?: number
  clock?: () => number
  absent?: string[]
  itens?: ItemDesk
  signal?: AbortSignal
  onRows?: () => void
}
async function run(
  query: Record<string, unknown>,
  {
    rows,
    readPage = async () => pageOf([]),
    readOne = async () => undefined,
    maxRows = 10,
    clock = () => NOW,
    absent,
    itens,
    signal = new AbortController().signal,
    onRows = () => {},
  }: World = {},
) {
  const told: (Progress | { total: number; partial: boolean })[] = []
  const acervo = createAcervo(rows, absent)
  const source: Source = {
    name: 'busca',
    maxWindowRows: 100,
    needsModalidade: false,
    available: () => true,
    readPage,
  }
  const outcome = await runSearch(
    matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, []),
    {
      acervo,
      sources: [source],
      shared: createSharedSweeps(),
      clock,
      records: { readOne },
      notes: () => [],
      maxRows,
      ...(itens && { itens }),
    },
    signal,
    {
      progress: (progress) => told.push(progress),
      rows: async ({ summary: { total } }, partial) => {
        told.push({ total, partial })
        onRows()
      },
    },
  )
  return { ...outcome, told, acervo }
}
const progressOf = (told: Awaited<ReturnType<typeof run>>['told']) => told.filter((one) => 'ufs' in one)

describe('a control number', () => {
  test('that is not known is asked for by itself', async () => {
    const { summary, coverage } = await run({ numero: NUMERO }, { readOne: async () => row(NUMERO, 'SP') })
    expect(summary.total).toBe(1)
    expect(coverage.complete).toBe(true)
  })

  test('that does not exist is found to be none', async () => {
    expect(await run({ numero: NUMERO })).toMatchObject({
      summary: { total: 0 },
      coverage: { complete: true },
      isBlind: false,
    })
  })

  test('that could not be asked for is never "none found"', async () => {
    const world = { readOne: () => Promise.reject(down()) }
    const blind = await run({ numero: NUMERO }, world)
    expect(blind).toMatchObject({
      isBlind: true,
      coverage: { complete: false, ufs: [{ uf: 'SP', status: 'NAO_CONSULTADA', error: expect.any(String) }] },
    })
    expect((await run({ numero: NUMERO }, { ...world, rows: [row('other', 'SP')] })).coverage.complete).toBe(
      false,
    )
    await expect(
      run({ numero: NUMERO }, { readOne: () => Promise.reject(new TypeError('ours')) }),
    ).rejects.toThrow('ours')
  })

  test('that is known needs nobody', async () => {
    const world = { rows: [row(NUMERO, 'SP')], readOne: () => Promise.reject(down()) }
    expect(await run({ numero: NUMERO }, world)).toMatchObject({
      summary: { total: 1 },
      coverage: { complete: true },
    })
  })

  test('when it is a processo, the open ones are read for it, and no one is asked for it', async () => {
    const one = row('x', 'SP')
    one.contratacao.processo = '12/2026'
    const world = {
      readPage: async () => pageOf([one]),
      readOne: () => Promise.reject(new TypeError('no control number')),
    }
    expect((await run({ numero: '12/2026' }, world)).summary.total).toBe(1)
  })

  test('that could not be asked for may still be among what was published', async () => {
    const period = { situacao: 'todas', dataInicial: '2026-11-20', dataFinal: '2026-11-20' }
    const { summary, coverage } = await run(
      { ...period, numero: NUMERO },
      { readOne: () => Promise.reject(down()), readPage: async () => pageOf([row(NUMERO, 'SP')]) },
    )
    expect(summary.total).toBe(1)
    expect(coverage).toMatchObject({ complete: true, ufs: [{ status: 'COMPLETA', failures: [] }] })
  })
})

describe('the story', () => {
  test('ends with the whole answer, and one total everywhere', async () => {
    const { told, summary } = await run(
      {},
      { readPage: async () => pageOf([row('a', 'SP'), row('b', 'SP'), row('c')]) },
    )
    expect(summary).toMatchObject({ total: 3, porUf: { SP: 2 } })
    expect(told.findLast((one) => 'partial' in one)).toEqual({ total: 3, partial: false })
    expect(progressOf(told).at(-1)).toMatchObject({
      found: 3,
      ufs: { SP: { state: 'done', found: 2, pagesRead: 1, pagesKnown: 1 } },
    })
  })

  test('nothing to ask: what is known is told, and said to be', async () => {
    const query = { situacao: 'todas', dataInicial: '2027-01-01', dataFinal: '2027-01-02' }
    const { told } = await run(query, { readPage: () => Promise.reject(down()) })
    expect(progressOf(told).at(-1)).toMatchObject({ ufs: { SP: { state: 'known' } } })
  })

  test('one UF that fails is told, and the others are answered', async () => {
    const { told, coverage, isBlind } = await run(
      { ufs: ['SP', 'RJ'] },
      { readPage: async ({ uf }) => (uf === 'RJ' ? Promise.reject(down()) : pageOf([row('a', 'SP')])) },
    )
    expect(coverage.ufs).toMatchObject([
      { uf: 'RJ', status: 'NAO_CONSULTADA' },
      { uf: 'SP', status: 'COMPLETA', matched: 1 },
    ])
    expect(isBlind).toBe(false)
    const states = Object.assign({}, ...progressOf(told).map(({ ufs }) => ufs)) as Progress['ufs']
    expect(states).toMatchObject({
      RJ: { state: 'failed', error: 'O PNCP não respondeu.' },
      SP: { state: 'done' },
    })
  })

  test('of a UF that fails it says what is known', async () => {
    const { coverage } = await run(
      { ufs: ['SP', 'RJ'] },
      { rows: [row('a', 'RJ'), row('b', 'RJ'), row('c', 'SP')], readPage: () => Promise.reject(down()) },
    )
    expect(coverage.ufs).toMatchObject([
      { uf: 'RJ', known: 2, matched: 2, readAt: '2026-11-23T15:00:00.000Z' },
      { uf: 'SP', known: 1, matched: 1 },
    ])
  })

  test('what is known is told before anything is read', async () => {
    const { promise: rowsTold, resolve } = Promise.withResolvers<void>()
    const readPage = async () => {
      await rowsTold
      return pageOf([row('a', 'SP'), row('b', 'SP')])
    }
    const { told } = await run({}, { rows: [row('a', 'SP')], onRows: resolve, readPage })
    expect(told.filter((one) => 'partial' in one)).toEqual([
      { total: 1, partial: true },
      { total: 2, partial: false },
    ])
  })

  test('what a whole reading did not hold is asked for again, and gone when the PNCP knows it no more', async () => {
    const world = { rows: [row('gone', 'SP'), row('there', 'SP')], absent: ['gone', 'there'] }
    const readPage = async () => pageOf([])
    const readOne = async (numero: string) => (numero === 'there' ? row('there', 'SP') : undefined)
    expect((await run({}, { ...world, readPage, readOne })).summary.total).toBe(1)
  })

  test('a search that was cancelled has no answer', async () => {
    const reason = new Error('cancelled')
    const world = { rows: [row(NUMERO, 'SP')], signal: AbortSignal.abort(reason) }
    await expect(run({ numero: NUMERO }, world)).rejects.toBe(reason)
  })

  test('a reading that takes hours still stands behind its answer', async () => {
    let now = NOW
    const { coverage } = await run(
      {},
      { clock: () => now, readPage: async () => ((now += 3 * 3_600_000), pageOf([row('a', 'SP')])) },
    )
    expect(coverage.ufs[0]).toMatchObject({ status: 'COMPLETA', read: 1, declared: 1 })
  })
})

describe('an answer is blind', () => {
  const nobody = { readPage: () => Promise.reject(down()) }
  const ufs = ['SP', 'RJ']
  test.each([
    ['when nobody answered and nothing was known', {}, [], true],
    ['but not when something was known of one UF', { termos: 'pneu' }, [row('a', 'SP')], false],
    ['nor when rows of no known UF were', {}, [row('a')], false],
  ])('%s', async (_, query, rows, expected) => {
    expect((await run({ ufs, ...query }, { ...nobody, rows })).isBlind).toBe(expected)
  })
})

describe('a query about items', () => {
  const query = { termos: 'limpeza', itens: true }

  test('says of how many they were read, also where nobody can read them', async () => {
    expect((await run(query)).coverage.itens).toEqual({ lidos: 1, total: 3 })
    expect('itens' in (await run({ termos: 'limpeza' })).coverage).toBe(false)
  })

  test('tells them as they are read', async () => {
    const itens: ItemDesk = { health: () => 'closed', read: async () => ({ itens: [], lidoEm: NOW }) }
    const { told, coverage } = await run(query, { itens })
    expect(coverage.itens).toEqual({ lidos: 1, total: 3 })
    expect(progressOf(told).at(-1)?.itens).toEqual({ lidos: 1, total: 3 })
    expect(progressOf((await run({ termos: 'limpeza' }, { itens })).told).at(-1)?.itens).toBeUndefined()
  })
})

test('more rows than a result holds is an error, not a cut', async () => {
  await expect(
    run({}, { readPage: async () => pageOf([row('a', 'SP'), row('b', 'SP')]), maxRows: 1 }),
  ).rejects.toThrow(TooManyRowsError)
})
