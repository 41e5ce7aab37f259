import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { unpack } from '../results/unpack.ts'
import type { Contratacao, SourceName, SourcedContratacao } from '../search/contratacao.ts'
import { TooManyRowsError } from '../search/answer.ts'
import { describeRepublications } from './contract-republications.ts'
import { matchPlan } from '../search/match-plan.ts'
import type { Acervo, RecordedPage, SweepWindow } from '../search/ports.ts'
import { searchQuerySchema } from '../search/query.ts'
import type { ResultRow } from '../search/row.ts'
import { instantOf } from '../search/time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const DAY = 86_400_000

let sequencial = 0

/** A contratação like the PNCP's, open until December unless told otherwise. */
function contratacao(change: Partial<Contratacao> & { uf?: string } = {}): Contratacao {
  const { uf = 'SP', ...rest } = change
  sequencial++
  return {
    numeroControlePNCP: `00000000000191-1-${String(sequencial).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: sequencial,
    objetoCompra: 'Aquisição de material de limpeza',
    modalidadeId: 6,
    situacaoCompraId: 1,
    dataPublicacaoPncp: '2026-11-20T09:00:00',
    dataAberturaProposta: '2026-11-21T08:00:00',
    dataEncerramentoProposta: '2026-12-10T09:00:00',
    dataAtualizacao: '2026-11-20T09:00:00',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão', esferaId: 'M' },
    unidadeOrgao: { ufSigla: uf, codigoIbge: '3550308', municipioNome: 'São Paulo', codigoUnidade: '1' },
    ...rest,
  }
}

const read = (record: Contratacao, fonte: SourceName = 'busca', lidoEm = NOW): SourcedContratacao => ({
  contratacao: record,
  fonte,
  lidoEm,
})

const page = (number: number, rows: Contratacao[], declared: number | null = rows.length): RecordedPage => ({
  page: number,
  rows: rows.map((row) => read(row)),
  rejected: [],
  declared,
  pageSize: 2,
  pages: Math.ceil((declared ?? 0) / 2),
  isLast: false,
  now: NOW,
})

const open = (uf: SweepWindow['uf'] = 'SP'): SweepWindow => ({
  kind: 'abertas',
  uf,
  modalidade: null,
  firstDay: null,
  lastDay: null,
})

const planOf = (query: Record<string, unknown> = {}) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, [])

/** Each adapter's test file calls this; `openAcervo` gives the same acervo again, `emptied` makes it new. */
export function describeAcervo(
  name: string,
  { openAcervo, emptied }: { openAcervo: () => Acervo; emptied: () => Promise<void> | void },
) {
  describe(`${name} acervo`, () => {
    let acervo: Acervo

    beforeEach(async () => {
      await acervo?.close()
      await emptied()
      acervo = openAcervo()
    })
    afterAll(() => acervo.close())

    const rowsOf = async (query: Record<string, unknown> = {}): Promise<ResultRow[]> => {
      const { chunks } = await acervo.answer(planOf(query), 1_000)
      const pages = await Promise.all(
        chunks.map(async (chunk) => JSON.parse(await unpack(chunk)) as ResultRow[]),
      )
      return pages.flat()
    }
    const numeros = async (query?: Record<string, unknown>) =>
      (await rowsOf(query)).map((row) => row.numeroControlePNCP)

    describeRepublications(() => acervo)

    describe('rows', () => {
      test('come back as they were read, with their provenance', async () => {
        const record = contratacao({
          valorTotalEstimado: 10.5,
          amparoLegal: { nome: 'Lei' },
          outroCampo: { a: [1] },
        })
        await acervo.upsert([read(record)])
        expect(await rowsOf({ termos: 'limpeza' })).toEqual([
          {
            ...record,
            bidiq: {
              grupo: 'recebendo',
              tipo: 'disputa',
              aConferir: [],
              republicacoes: [],
              termos: ['limpeza'],
              setores: [],
              fonte: 'busca',
              lidoEm: new Date(NOW).toISOString(),
              vistaEm: new Date(NOW).toISOString(),
              mudouEm: null,
              link: `https://pncp.gov.br/app/editais/00000000000191/2026/${record.sequencialCompra}`,
              valorAtipico: false,
              naoConfirmada: false,
            },
          },
        ])
      })

      test('are one per control number, whatever the source', async () => {
        const record = contratacao()
        await acervo.upsert([read(record), read(record)])
        await acervo.upsert([read({ ...record, processo: '1/2026' }, 'consulta')])
        const rows = await rowsOf()
        expect(rows).toHaveLength(1)
        expect(rows[0]).toMatchObject({ processo: '1/2026', bidiq: { fonte: 'busca+consulta' } })
      })

      test('keep a field that a later reading lacks, and take the later value', async () => {
        const record = contratacao({ processo: '1/2026' })
        await acervo.upsert([read(record, 'consulta')])
        const { processo: _, ...without } = record
        await acervo.upsert([
          read({ ...without, objetoCompra: 'Uniformes', dataAtualizacao: '2026-11-22T00:00:00' }),
        ])
        expect(await rowsOf({ termos: 'uniforme' })).toMatchObject([
          { processo: '1/2026', objetoCompra: 'Uniformes' },
        ])
        expect(await rowsOf({ termos: 'limpeza' })).toEqual([])
      })

      test('are removed when the source no longer has them, and return when it has', async () => {
        const record = contratacao()
        await acervo.upsert([read(record)])
        await acervo.remove(record.numeroControlePNCP)
        expect(await numeros()).toEqual([])
        expect(await acervo.has(record.numeroControlePNCP)).toBe(false)
        await acervo.upsert([read(record)])
        expect(await numeros()).toHaveLength(1)
      })

      test('refuse to be cut: too many is an error', async () => {
        await acervo.upsert([read(contratacao()), read(contratacao())])
        await expect(acervo.answer(planOf(), 1)).rejects.toThrow(TooManyRowsError)
        expect(await rowsOf()).toHaveLength(2)
      })

      test('are all answered, thousands of them too', async () => {
        const rows = Array.from({ length: 2_345 }, () => contratacao())
        await acervo.upsert(rows.map((row) => read(row)))
        const { index } = await acervo.answer(planOf({ termos: 'limpeza' }), 5_000)
        const found = (JSON.parse(await unpack(index)) as { numero: string }[]).map(({ numero }) => numero)
        expect(found.sort()).toEqual(rows.map((row) => row.numeroControlePNCP).sort())
        expect(await acervo.count(planOf(), 'SP')).toBe(2_345)
        expect(await acervo.status()).toMatchObject({ rows: 2_345 })
      })

      test('are kept whatever their texts', async () => {
        const texts = {
          zero: 'caneta\0azul',
          control: 'caneta\x01\x13\x1fazul\r\n',
          surrogates: 'caneta \ud83d azul \udd8a',
          astral: 'caneta 🖊 𝐀𝐁 azul',
          syntax: `caneta "azul' \\ \\u0000 {},NULL $1 ? :* %s`,
          long: 'caneta azul é '.repeat(366).slice(0, 5_120),
          longWord: `caneta azul ${'é'.repeat(5_000)}`,
        }
        const records = Object.entries(texts).map(([numeroCompra, text]) =>
          contratacao({
            numeroCompra,
            objetoCompra: text,
            processo: text,
            outroCampo: { [text]: text },
            orgaoEntidade: { cnpj: text, razaoSocial: text, esferaId: text },
            unidadeOrgao: { ufSigla: 'SP', codigoIbge: text, municipioNome: text, codigoUnidade: text },
          }),
        )
        await acervo.upsert(records.map((record) => read(record)))
        await acervo.upsert(records.map((record) => read(record)))
        const rows = await rowsOf({ termos: 'canetas azul' })
        for (const record of records) {
          expect(rows.find(({ numeroCompra }) => numeroCompra === record.numeroCompra)).toMatchObject(record)
        }
      })

      test('are found by a word of any length', async () => {
        const word = 'é'.repeat(450)
        await acervo.upsert([read(contratacao({ objetoCompra: `Caneta ${word}` }))])
        expect(await numeros({ termos: `caneta ${word}` })).toHaveLength(1)
        expect(await numeros({ termos: `${word}x` })).toEqual([])
      })

      test('are kept whatever their numbers', async () => {
        const most = Number.MAX_SAFE_INTEGER
        const record = contratacao({ situacaoCompraId: most, modalidadeId: most, modoDisputaId: most })
        await acervo.upsert([
          read({ ...record, valorTotalEstimado: 1e300 }),
          read(contratacao({ valorTotalEstimado: 0.1 })),
        ])
        expect(await rowsOf({ valorMin: 1e15, semValor: false })).toMatchObject([
          { valorTotalEstimado: 1e300 },
        ])
        expect(await numeros({ valorMax: 0.1 })).toHaveLength(1)
      })
    })

    describe('candidates', () => {
      const cases: [string, Partial<Contratacao> & { uf?: string }, Record<string, unknown>][] = [
        ['UF', {}, { ufs: ['RJ'] }],
        ['words', {}, { termos: 'uniforme' }],
        ['a phrase', {}, { termos: '"limpeza material"' }],
        ['publication', {}, { dataInicial: '2026-11-21', dataFinal: '2026-11-23' }],
        ['deadline', {}, { encerramentoInicial: '2026-12-11' }],
        ['modalidade', {}, { modalidades: [8] }],
        ['esfera', {}, { esferas: ['F'] }],
        ['município', {}, { municipios: ['3304557'] }],
        ['value', { valorTotalEstimado: 100 }, { valorMin: 101 }],
        ['situação', { situacaoCompraId: 2 }, {}],
        ['deadline passed', { dataEncerramentoProposta: '2026-11-23T12:00:00' }, {}],
      ]
      test.each(cases)('leave out by %s', async (_, change, query) => {
        await acervo.upsert([read(contratacao(change))])
        expect(await numeros(query)).toEqual([])
        expect(
          await numeros({ situacao: 'todas', dataInicial: '2026-11-01', dataFinal: '2026-11-30' }),
        ).toHaveLength(1)
      })

      test.each([
        ['papel', 'Papéis A4'],
        ['manutencao', 'MANUTENÇÕES prediais'],
        ['"ar condicionado"', 'Ar-condicionado'],
        ['ar-condicionado', 'ar condicionado split'],
        ['microonibus', 'Micro-ônibus escolar'],
        ['micro-ônibus', 'Microônibus escolar'],
        ['limpeza OR uniforme', 'Uniformes'],
        ['uniform*', 'Uniformes'],
        ['materia*', 'Materiais'],
        ['torre*', 'Torres'],
        ['microôn*', 'Micro-ônibus escolar'],
        ['"kit de uniform*"', 'Kit de uniformes'],
        ['limpeza OR (kit -usado)', 'Kit escolar'],
        ['limpeza OR (-usado)', 'Kit escolar'],
        ['-usado', 'Kit escolar'],
      ])('%s meets %s', async (termos, objetoCompra) => {
        await acervo.upsert([read(contratacao({ objetoCompra }))])
        expect(await numeros({ termos })).toHaveLength(1)
      })

      test('keep a row whose UF, value or deadline is unknown', async () => {
        await acervo.upsert([
          read(contratacao({ unidadeOrgao: {} })),
          read(contratacao({ valorTotalEstimado: 0 })),
          read(contratacao({ dataEncerramentoProposta: undefined })),
        ])
        expect(await numeros({ valorMin: 10 })).toHaveLength(3)
      })

      test('order by the query, unknown last', async () => {
        const late = contratacao({ dataEncerramentoProposta: '2026-12-20T09:00:00' })
        const soon = contratacao({ dataEncerramentoProposta: '2026-11-24T09:00:00' })
        const unknown = contratacao({ dataEncerramentoProposta: undefined })
        await acervo.upsert([unknown, late, soon].map((row) => read(row)))
        const order = [soon, late, unknown].map((row) => row.numeroControlePNCP)
        expect(await numeros({ ordenacao: 'encerramento' })).toEqual(order)
      })

      test('are counted for one UF', async () => {
        await acervo.upsert([read(contratacao()), read(contratacao({ uf: 'RJ' }))])
        await acervo.upsert([read(contratacao({ unidadeOrgao: {} }))])
        expect(await acervo.count(planOf({ ufs: ['SP', 'RJ'] }), 'RJ')).toBe(1)
      })
    })

    describe('ledger', () => {
      const begin = (window = open(), now = NOW) =>
        acervo.beginSweep(window, 'busca', { now, resumeSince: now - DAY / 96 })

      test('counts distinct ids, pages and totals', async () => {
        const [a, b, c] = [contratacao(), contratacao(), contratacao()] as const
        const { id } = await begin()
        await acervo.recordPage(id, page(1, [a, b], 3))
        await acervo.recordPage(id, page(2, [b, c], 4))
        const ended = await acervo.endSweep(id, { now: NOW + 1, complete: true })
        expect(ended).toMatchObject({
          read: 3,
          pagesRead: 2,
          declaredFirst: 3,
          declaredLast: 4,
          complete: true,
        })
        expect(await acervo.sweeps({ kind: 'abertas', ufs: ['SP'], since: NOW })).toEqual([ended])
        expect(await acervo.sweeps({ kind: 'abertas', ufs: ['RJ'], since: NOW })).toEqual([])
        expect(await acervo.sweeps({ kind: 'publicacao', ufs: ['SP'], since: NOW })).toEqual([])
      })

      test('takes a page that is told twice once, also the last', async () => {
        const { id } = await begin()
        const rejected = [{ numero: null, reason: 'sem objeto' }]
        const first = { ...page(1, [contratacao()], 3), rejected }
        const once = await acervo.recordPage(id, first)
        expect(await acervo.recordPage(id, first)).toEqual(once)
        const last = { ...page(2, [contratacao()], 3), isLast: true }
        const ended = await acervo.recordPage(id, last)
        expect(ended).toMatchObject({ read: 2, rejected: 1, rejectedRecords: rejected, complete: true })
        expect(await acervo.recordPage(id, { ...last, now: NOW + 99 })).toEqual(ended)
      })

      test('ends a whole sweep with its last page, and leaves one that lacks ids open', async () => {
        const whole = await begin()
        expect(
          await acervo.recordPage(whole.id, { ...page(1, [contratacao()]), isLast: true, now: NOW + 5 }),
        ).toMatchObject({ endedAt: NOW + 5, complete: true })
        const lacking = await begin(open('RJ'))
        expect(
          await acervo.recordPage(lacking.id, { ...page(1, [contratacao({ uf: 'RJ' })], 2), isLast: true }),
        ).toMatchObject({ endedAt: null, complete: false })
      })

      test('goes on where a cut-off sweep stopped, even in another process', async () => {
        const { id } = await begin()
        await acervo.recordPage(id, page(1, [contratacao(), contratacao()], 3))
        await acervo.close()
        acervo = openAcervo()
        expect(await begin(open(), NOW + 60_000)).toMatchObject({ id, pagesRead: 1, pageSize: 2, read: 2 })
      })

      test('begins anew when the cut is too old, the window another or the source another', async () => {
        const { id } = await begin()
        await acervo.recordPage(id, page(1, [contratacao()], 2))
        expect((await begin(open('RJ'))).pagesRead).toBe(0)
        expect(
          (await acervo.beginSweep(open(), 'consulta', { now: NOW, resumeSince: NOW - 1 })).pagesRead,
        ).toBe(0)
        expect((await begin(open(), NOW + DAY)).pagesRead).toBe(0)
      })

      test('keeps the ids of a sweep that is read once more', async () => {
        const [a, b] = [contratacao(), contratacao()] as const
        const { id } = await begin()
        await acervo.recordPage(id, page(1, [a], 2))
        await acervo.restartSweep(id)
        expect(await acervo.recordPage(id, page(1, [b], 2))).toMatchObject({ read: 2, pagesRead: 1 })
      })

      test('tells the UFs of a sweep of all of them apart', async () => {
        const { id } = await begin(open(null))
        const sweep = await acervo.recordPage(
          id,
          page(1, [contratacao(), contratacao({ uf: 'RJ' }), contratacao({ uf: 'RJ' })]),
        )
        expect(sweep.readByUf).toEqual({ SP: 1, RJ: 2 })
        await acervo.endSweep(id, { now: NOW, complete: true })
        expect(await acervo.sweeps({ kind: 'abertas', ufs: ['AC'], since: NOW })).toHaveLength(1)
      })

      test('forgets a dropped sweep', async () => {
        const { id } = await begin()
        await acervo.dropSweep(id)
        expect(await begin()).toMatchObject({ pagesRead: 0 })
        expect(await acervo.sweeps({ kind: 'abertas', ufs: ['SP'], since: 0 })).toEqual([])
      })

      test('doubts what a complete open sweep did not hold, until it is read again', async () => {
        const [there, gone, closed] = [
          contratacao(),
          contratacao(),
          contratacao({ dataEncerramentoProposta: '2026-11-22T09:00:00' }),
        ] as const
        await acervo.upsert([there, gone, closed].map((row) => read(row, 'busca', NOW - DAY)))
        await acervo.upsert([read(contratacao({ uf: 'RJ' }), 'busca', NOW - DAY)])
        const { id } = await begin()
        await acervo.recordPage(id, page(1, [there]))
        await acervo.endSweep(id, { now: NOW, complete: true })
        expect(await acervo.markAbsent(id, NOW)).toEqual([gone.numeroControlePNCP])
        const doubtful = (await rowsOf()).filter(({ bidiq }) => bidiq.naoConfirmada)
        expect(doubtful).toMatchObject([
          { numeroControlePNCP: gone.numeroControlePNCP, bidiq: { grupo: 'aConferir' } },
        ])
        await acervo.upsert([read(gone)])
        expect((await rowsOf()).filter(({ bidiq }) => bidiq.naoConfirmada)).toEqual([])
        const next = await begin(open(), NOW + 1)
        await acervo.recordPage(next.id, page(1, [there]))
        await acervo.endSweep(next.id, { now: NOW + 2, complete: true })
        expect(await acervo.markAbsent(next.id, NOW + 2), 'confirmed a moment ago').toEqual([])
      })
    })

    test('has an identity of its own, the same for all who share it', async () => {
      const identity = await acervo.identity()
      expect(identity).toMatch(/^[0-9a-f-]{36}$/)
      await acervo.upsert([read(contratacao())])
      await acervo.close()
      acervo = openAcervo()
      expect(await acervo.identity()).toBe(identity)
      await acervo.close()
      await emptied()
      acervo = openAcervo()
      expect(await acervo.identity()).not.toBe(identity)
    })

    test('knows the municípios it has read, and since when', async () => {
      await acervo.upsert([read(contratacao(), 'busca', NOW - DAY), read(contratacao())])
      expect(await acervo.municipios('SP')).toEqual([{ codigoIbge: '3550308', nome: 'São Paulo' }])
      expect(await acervo.known(planOf(), 'SP')).toEqual({ rows: 2, oldest: NOW - DAY })
      expect(await acervo.known(planOf(), 'RJ')).toEqual({ rows: 0, oldest: null })
    })
  })
}
