import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { difference, ESTADOS, type Finding } from '../search/difference.ts'
import { CHUNK_ROWS, type Acervo } from '../search/ports.ts'
import type { ResultRow } from '../search/row.ts'
import { coverageOf, rowOf } from '../search/testing/compared-rows.ts'
import { brasiliaTime } from '../search/time.ts'
import type { KeptResults } from './port.ts'
import { finished } from './testing/results.ts'
import type { KeptOptions } from './threaded.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const BEFORE = NOW - 5 * 86_400_000
const ALL = { pagina: 1, tamanho: 10_000 }

type Harness = {
  openResults: (options: KeptOptions) => KeptResults
  openAcervo: () => Acervo
  emptied: () => void | Promise<void>
}

type Told = Finding & { contratacao: ResultRow }

/** The difference between kept results, on each adapter. */
export function describeKeptDifference(name: string, { openResults, openAcervo, emptied }: Harness) {
  describe(`${name} difference of kept results`, () => {
    let kept: KeptResults
    beforeEach(async () => {
      await emptied()
      kept = openResults({ clock: () => NOW })
    })
    afterEach(() => kept.close())

    async function keep(at: number, rows: ResultRow[]) {
      const { ending, answer } = await finished(at, rows, { coverage: coverageOf({ SP: {} }) })
      await kept.keep(ending, answer)
      return ending.state
    }

    async function read(...[older, newer, request]: Parameters<KeptResults['difference']>) {
      const page = (await kept.difference(older, newer, request))!
      return { ...page, rows: page.rows.map((text) => JSON.parse(text) as Told) }
    }

    test('is what the rule says, of results of several chunks in different orders', async () => {
      const size = 2 * CHUNK_ROWS + 40
      const before = Array.from({ length: size }, (_, n) => rowOf({ numero: n + 1 }))
      const after = before
        .filter((_, n) => n % 97 !== 0)
        .map((row, n) => (n % 31 === 0 ? { ...row, valorTotalEstimado: 5 } : row))
        .map((row, n) => (n % 53 === 0 ? { ...row, dataEncerramentoProposta: '2026-12-30T09:00:00' } : row))
        .concat(rowOf({ numero: size + 1, dataPublicacaoPncp: '2026-11-24T09:00:00' }))
        .toReversed()
      const [older, newer] = [await keep(BEFORE, before), await keep(NOW, after)]
      const facts = { situacao: 'abertas', coverage: older.coverage } as const
      const expected = difference(
        { ...facts, at: brasiliaTime(BEFORE), rows: before },
        { ...facts, at: brasiliaTime(NOW), rows: after },
      )
      const { rows, total, contagens } = await read(older, newer, ALL)
      expect(total).toBe(expected.length)
      expect(contagens).toMatchObject({ NOVA: 1, NAO_LOCALIZADA: 11, ALTERADA: 33, PRORROGADA: 20 })
      expect(
        rows.map(({ contratacao, ...found }) => ({ numero: contratacao.numeroControlePNCP, ...found })),
      ).toEqual(expected)
      const entered = rows.find(({ lado }) => lado === 'entrou')
      expect(entered?.contratacao).toEqual(after[0])
    })

    test('is read page by page, and by state', async () => {
      const before = Array.from({ length: 5 }, (_, n) => rowOf({ numero: n + 1 }))
      const [older, newer] = [await keep(BEFORE, before), await keep(NOW, [rowOf({ numero: 9 })])]
      const second = await read(older, newer, { pagina: 2, tamanho: 4 })
      expect(second).toMatchObject({ total: 6, contagens: { NOVA: 1, NAO_LOCALIZADA: 5 } })
      expect(second.rows).toHaveLength(2)
      const onlyNew = await read(older, newer, { ...ALL, estados: ['NOVA'] })
      expect(onlyNew).toMatchObject({ total: 1, contagens: { NAO_LOCALIZADA: 5 } })
      expect(onlyNew.rows.map(({ estado }) => estado)).toEqual(['NOVA'])
    })

    test('says of a row that left what the index knows of it', async () => {
      const acervo = openAcervo()
      const { bidiq: _, ...revoked } = rowOf({ situacaoCompraId: 2 })
      const { bidiq: __, ...removed } = rowOf({ numero: 2, situacaoCompraId: 2 })
      await acervo.upsert(
        [revoked, removed].map((row) => ({ contratacao: row, fonte: 'busca', lidoEm: NOW })),
      )
      await acervo.remove(removed.numeroControlePNCP)
      await acervo.close()
      const before = await keep(BEFORE, [rowOf(), rowOf({ numero: 2 })])
      const { rows } = await read(before, await keep(NOW, []), ALL)
      expect(rows).toMatchObject([
        { estado: 'ENCERROU', mudancas: [{ campo: 'situacaoCompraId', de: 1, para: 2 }] },
        { estado: 'NAO_LOCALIZADA', mudancas: [] },
      ])
    })

    test('what the index knows of some contratações is told without comparing', async () => {
      const acervo = openAcervo()
      const { bidiq: _, ...there } = rowOf()
      await acervo.upsert([{ contratacao: there, fonte: 'busca', lidoEm: NOW }])
      await acervo.close()
      const { numeroControlePNCP: numero } = there
      const known = await kept.known([numero, rowOf({ numero: 2 }).numeroControlePNCP])
      expect([...known.keys()]).toEqual([numero])
      expect(known.get(numero)).toMatchObject({ objetoCompra: there.objetoCompra })
    })

    test('of a result that is not kept is none', async () => {
      const state = await keep(NOW, [rowOf()])
      expect(await kept.difference({ ...state, versao: 7 }, state, ALL)).toBeUndefined()
      const nothing = Object.fromEntries(ESTADOS.map((estado) => [estado, 0]))
      expect(await kept.difference(state, state, ALL)).toEqual({ contagens: nothing, total: 0, rows: [] })
    })
  })
}
