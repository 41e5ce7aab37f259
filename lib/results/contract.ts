import { describe, expect, test } from 'vitest'
import { encodeAnswer } from '../acervo/encode.ts'
import type { IndexEntry } from '../search/answer.ts'
import { CHUNK_ROWS } from '../search/ports.ts'
import { initialState } from '../search/initial-state.ts'
import { searchQuerySchema } from '../search/query.ts'
import { emptySummary } from '../search/summary.ts'
import { countFacets } from './count-facets.ts'
import { readPage } from './page.ts'
import type { Facets } from './facets.ts'
import { ResultTooLargeError, type Ending, type Holder, type ResultStore } from './port.ts'

const TOTAL = CHUNK_ROWS * 2 + 7
const AT = '2026-11-26T10:00:00'
const entry = (n: number): IndexEntry => ({
  numero: String(n).padStart(6, '0'),
  uf: n % 2 ? 'SP' : 'RJ',
  modalidade: 6,
  esfera: 'M',
  municipio: null,
  grupo: 'recebendo',
  tipo: n % 3 ? 'disputa' : 'credenciamento',
  ...(n % 5 ? {} : { conferir: ['valor'] }),
  valor: n % 5 ? n : null,
  publicacao: null,
  encerramento: n % 4 ? null : AT.replace('T10', 'T18'),
})

function answerOf(total: number) {
  const index = Array.from({ length: total }, (_, n) => entry(n))
  const rows = index.map(({ numero }) => ({
    head: Buffer.from(JSON.stringify({ numero }).slice(0, -1)),
    tail: `,"texto":${JSON.stringify('linha,\nquebrada')}}`,
  }))
  return encodeAnswer({ summary: { ...emptySummary(), total }, index, rows })
}

const FIRST: Holder = { versao: 1, epoch: 1 }

const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' })
const endingOf = (searchId: string, id = '1-9'): Ending => ({
  state: initialState({ searchId, query, echo: '', now: 0 }),
  terminal: {
    id,
    event: { type: 'cancelled', message: '', versao: 1, coverage: null, summary: null, finishedAt: '' },
  },
})

const numbers = (rows: string[]) => rows.map((row) => Number((JSON.parse(row) as { numero: string }).numero))

/** Each adapter's test file calls this. */
export function describeResultStore(
  name: string,
  createStore: (options?: { maxResultBytes?: number }) => ResultStore,
) {
  describe(`${name} result store`, () => {
    const saved = async () => {
      const store = createStore()
      const searchId = crypto.randomUUID()
      await store.save(searchId, FIRST, await answerOf(TOTAL))
      return { store, searchId, result: (await store.read(searchId))! }
    }

    test('pages through every row once, in order', async () => {
      const { result } = await saved()
      const seen: number[] = []
      for (let pagina = 1; seen.length < TOTAL; pagina++) {
        const { rows, total } = await readPage(result, { pagina, tamanho: 300, facets: {} })
        expect(total).toBe(TOTAL)
        seen.push(...numbers(rows))
      }
      expect(seen).toEqual(Array.from({ length: TOTAL }, (_, n) => n))
    })

    test('answers a page past the end with no row and the same total', async () => {
      const { result } = await saved()
      expect(await readPage(result, { pagina: 99, tamanho: 500, facets: {} })).toEqual({
        rows: [],
        total: TOTAL,
      })
    })

    test('narrows and orders, unknown values last', async () => {
      const { result } = await saved()
      const { rows, total } = await readPage(result, {
        pagina: 1,
        tamanho: 3,
        ordenacao: '-valor',
        facets: { uf: ['SP'] },
      })
      expect(total).toBe(Math.floor(TOTAL / 2))
      expect(numbers(rows)).toEqual([1003, 1001, 999])
    })

    test('narrows by kind, by what is to be checked, and by number', async () => {
      const { result } = await saved()
      const found = async (facets: Facets) => {
        const { rows, total } = await readPage(result, { pagina: 1, tamanho: 2, facets })
        return [total, ...numbers(rows)]
      }
      expect(await found({ tipo: ['credenciamento'] })).toEqual([Math.ceil(TOTAL / 3), 0, 3])
      expect(await found({ tipo: ['disputa', 'credenciamento'] })).toEqual([TOTAL, 0, 1])
      expect(await found({ conferir: ['srp', 'valor'] })).toEqual([Math.ceil(TOTAL / 5), 0, 5])
      expect(await found({ conferir: ['valor'], tipo: ['disputa'] })).toEqual([134, 5, 10])
      expect(await found({ numero: ['000700', '000009', 'x'] })).toEqual([2, 9, 700])
    })

    test('narrows by value and deadline', async () => {
      const { result } = await saved()
      const found = async (facets: Facets) =>
        (await readPage(result, { pagina: 1, tamanho: 1, facets })).total
      expect(await found({ faixa: ['semValor'] })).toBe(Math.ceil(TOTAL / 5))
      expect(await found({ faixa: ['ate50mil', 'semValor'] })).toBe(TOTAL)
      expect(await found({ prazo: { any: ['hoje'], at: AT } })).toBe(Math.ceil(TOTAL / 4))
      expect(await found({ prazo: { any: ['2026-11-26..2026-11-26'], at: AT } })).toBe(Math.ceil(TOTAL / 4))
      expect(await found({ prazo: { any: ['hoje'], at: '2026-11-26T18:00:00' } })).toBe(0)
    })

    test('counts what each choice would show, the others as they are', async () => {
      const { result } = await saved()
      const { total, facetas, semanas } = await countFacets(result, {
        facets: { uf: ['SP'], tipo: ['disputa'] },
        at: AT,
      })
      const shown = async (facets: Facets) =>
        (await readPage(result, { pagina: 1, tamanho: 1, facets })).total
      expect(total).toBe(await shown({ uf: ['SP'], tipo: ['disputa'] }))
      expect(facetas.uf).toEqual({
        SP: await shown({ uf: ['SP'], tipo: ['disputa'] }),
        RJ: await shown({ uf: ['RJ'], tipo: ['disputa'] }),
      })
      expect(facetas.tipo).toEqual({
        disputa: total,
        credenciamento: await shown({ uf: ['SP'], tipo: ['credenciamento'] }),
      })
      expect(facetas.modalidade).toEqual({ 6: total })
      // What closes does so on even numbers, which are of RJ.
      expect(semanas.map((week) => week.total)).toEqual(Array.from({ length: 12 }, () => 0))
    })

    test('keeps each version and gives the latest unless asked', async () => {
      const { store, searchId } = await saved()
      await store.save(searchId, { versao: 2, epoch: 1 }, await answerOf(3))
      expect((await store.read(searchId))?.summary.total).toBe(3)
      expect((await store.read(searchId, 1))?.summary.total).toBe(TOTAL)
      expect(await store.read(searchId, 3)).toBeUndefined()
    })

    test('keeps how a search ended', async () => {
      const { store, searchId } = await saved()
      expect(await store.ending(searchId)).toBeUndefined()
      const ending = endingOf(searchId)
      expect(await store.end(searchId, FIRST, ending)).toBe(true)
      expect(await store.ending(searchId)).toEqual(ending)
    })

    test('keeps nothing of a run that a newer one has taken over', async () => {
      const { store, searchId } = await saved()
      const newer = { versao: 1, epoch: 2 }
      expect(await store.save(searchId, newer, await answerOf(5))).toBe(true)
      expect(await store.end(searchId, newer, endingOf(searchId, '2-9'))).toBe(true)
      expect(await store.save(searchId, FIRST, await answerOf(3))).toBe(false)
      expect(await store.end(searchId, FIRST, endingOf(searchId))).toBe(false)
      expect((await store.read(searchId))?.summary.total).toBe(5)
      expect((await store.ending(searchId))?.terminal.id).toBe('2-9')
    })

    test('gives a reader the rows it began with, though others are saved', async () => {
      const { store, searchId, result } = await saved()
      await store.save(searchId, FIRST, await answerOf(3))
      const { rows } = await readPage(result, { pagina: 3, tamanho: 500, facets: {} })
      expect(numbers(rows)).toEqual([1000, 1001, 1002, 1003, 1004, 1005, 1006])
    })

    test('narrows the rows that are there now, not those of before', async () => {
      const { store, searchId, result } = await saved()
      const request = { pagina: 1, tamanho: 1, facets: { uf: ['SP'] } }
      expect((await readPage(result, request)).total).toBe(503)
      await store.save(searchId, FIRST, await answerOf(3))
      expect((await readPage((await store.read(searchId))!, request)).total).toBe(1)
    })

    test('refuses more than a result may take, and says so', async () => {
      const store = createStore({ maxResultBytes: 1_000 })
      const searchId = crypto.randomUUID()
      await expect(store.save(searchId, FIRST, await answerOf(TOTAL))).rejects.toThrow(ResultTooLargeError)
      expect(await store.read(searchId)).toBeUndefined()
    })

    test('knows nothing of a search it was never told of', async () => {
      const store = createStore()
      expect(await store.read(crypto.randomUUID())).toBeUndefined()
      expect(await store.ending(crypto.randomUUID())).toBeUndefined()
    })

    test('holds an empty result', async () => {
      const store = createStore()
      const searchId = crypto.randomUUID()
      await store.save(searchId, FIRST, await answerOf(0))
      const result = (await store.read(searchId))!
      expect(await readPage(result, { pagina: 1, tamanho: 10, facets: {} })).toEqual({ rows: [], total: 0 })
    })
  })
}
