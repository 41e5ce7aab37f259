import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPage } from '../results/page.ts'
import { CHUNK_ROWS } from '../search/ports.ts'
import { row } from '../workbook/fixtures.ts'
import { KEEP_MS, type KeptResults } from './port.ts'
import { finished } from './testing/results.ts'
import type { KeptOptions } from './threaded.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const HOUR = 3_600_000

type Harness = {
  openResults: (options: KeptOptions) => KeptResults
  /** Nothing is kept any more. */
  emptied: () => void | Promise<void>
}

/** Each adapter's test file calls this. */
export function describeKeptResults(name: string, { openResults, emptied }: Harness) {
  describe(`${name} kept results`, () => {
    let opened: KeptResults[] = []
    let now = NOW
    const open = (options: KeptOptions = {}) => {
      const kept = openResults({ clock: () => now, ...options })
      opened.push(kept)
      return kept
    }

    beforeEach(async () => {
      await emptied()
      now = NOW
    })
    afterEach(async () => {
      await Promise.all(opened.map((kept) => kept.close()))
      opened = []
    })

    async function keep(kept: KeptResults, ...result: Parameters<typeof finished>) {
      const { ending, answer } = await finished(...result)
      await kept.keep(ending, answer)
      return ending
    }

    async function rowsOf(kept: KeptResults, searchId: string, versao?: number) {
      const found = await kept.find(searchId, versao)
      const request = { pagina: 1, tamanho: 10_000, facets: {} }
      return found && (await readPage(found.result, request)).rows.map((text) => JSON.parse(text) as unknown)
    }

    test('gives back all of a result, in its order, also to another process', async () => {
      const rows = Array.from({ length: CHUNK_ROWS + 3 }, (_, n) => row(n))
      const ending = await keep(open(), NOW, rows)
      const { searchId, summary } = ending.state
      const other = open()
      const { result, ...found } = (await other.find(searchId))!
      expect(found).toEqual(ending)
      expect(result).toMatchObject({ versao: 1, chunkCount: 2, summary })
      expect(await rowsOf(other, searchId)).toEqual(rows)
      const ofNone = { pagina: 1, tamanho: 5, facets: { municipio: ['0000000'] } }
      expect(await readPage(result, ofNone)).toEqual({ rows: [], total: 0 })
      await expect(result.chunk(2)).rejects.toThrow(RangeError)
    })

    test('keeps each version, and gives the latest unless asked', async () => {
      const kept = open()
      const { searchId } = (await keep(kept, NOW, [row(1)])).state
      await keep(kept, NOW + HOUR, [row(1), row(2)], { searchId, versao: 2 })
      expect((await kept.find(searchId))?.state.versao).toBe(2)
      expect(await rowsOf(kept, searchId, 1)).toHaveLength(1)
      expect(await kept.find(searchId, 3)).toBeUndefined()
      expect(await kept.find(crypto.randomUUID())).toBeUndefined()
    })

    test('a version kept again takes the place of what was kept of it', async () => {
      const kept = open()
      const { searchId } = (await keep(kept, NOW, [row(1)])).state
      const before = (await kept.find(searchId))!.result
      await keep(kept, NOW, [], { searchId })
      expect(await rowsOf(kept, searchId)).toEqual([])
      await expect(before.chunk(0)).rejects.toMatchObject({ code: 'search_not_found' })
    })

    test('lists the earlier results of the same question, newest first', async () => {
      const kept = open()
      const oldest = await keep(kept, NOW - 3 * HOUR, [row(1)])
      const other = await keep(kept, NOW - 2 * HOUR, [row(1)], { query: { ordenacao: '-valor' } })
      await keep(kept, NOW - HOUR, [row(1)], { query: { ufs: ['RJ'] } })
      const { searchId } = (await keep(kept, NOW, [row(1)])).state
      await keep(kept, NOW + HOUR, [row(1)])
      const expected = [other, oldest].map(({ state: { searchId, finishedAt } }) => ({
        searchId,
        versao: 1,
        finishedAt,
        total: 1,
        complete: true,
      }))
      const all = { versions: expected, total: 2 }
      expect(await kept.earlier({ searchId, versao: 1 }, 10)).toEqual(all)
      expect(await kept.earlier({ searchId, versao: 1 }, 1)).toEqual({ ...all, versions: [expected[0]] })
      expect(await kept.earlier({ searchId, versao: 9 }, 1)).toEqual({ versions: [], total: 0 })
    })

    test('lets go of what is older than thirty days', async () => {
      const kept = open()
      const old = (await keep(kept, NOW, [row(1)])).state
      const young = (await keep(kept, NOW + HOUR, [row(1)])).state
      now = NOW + KEEP_MS + 1
      expect(await kept.find(old.searchId)).toBeUndefined()
      expect((await kept.earlier({ searchId: young.searchId, versao: 1 }, 5)).total).toBe(0)
      expect(await kept.removeExpired()).toBe(1)
      expect(await kept.removeExpired()).toBe(0)
      expect(await kept.find(young.searchId)).toBeDefined()
    })

    test('lets the oldest go when there is no room for all, and never the newest', async () => {
      const kept = open({ maxBytes: 1 })
      const first = (await keep(kept, NOW, [row(1)])).state
      expect(await rowsOf(kept, first.searchId)).toEqual([row(1)])
      const second = (await keep(kept, NOW + HOUR, [row(2)])).state
      expect(await kept.find(first.searchId)).toBeUndefined()
      expect(await rowsOf(kept, second.searchId)).toEqual([row(2)])
    })
  })
}
