import { describe, expect, test } from 'vitest'
import { encodeAnswer } from '../acervo/encode.ts'
import type { IndexEntry } from '../search/answer.ts'
import { ORDENACOES } from '../search/query-choices.ts'
import { emptySummary } from '../search/summary.ts'
import { chooseRows } from './all-rows.ts'
import { readPage } from './page.ts'
import type { Choice } from './positions.ts'
import type { StoredResult } from './port.ts'
import { toStored } from './stored-answer.ts'

const TOTAL = 21_250
const UFS = ['SP', 'RJ', 'MG']

async function result(total = TOTAL): Promise<StoredResult> {
  const index = Array.from({ length: total }, (_, n): IndexEntry => {
    const mixed = (n * 7_919) % 10_007
    return {
      numero: `n${n}`,
      uf: UFS[n % 3]!,
      modalidade: 6,
      esfera: 'M',
      municipio: null,
      grupo: n % 2 ? 'recebendo' : 'suspensas',
      tipo: 'disputa',
      valor: mixed % 5 ? mixed : null,
      publicacao: `2026-11-${String((n % 28) + 1).padStart(2, '0')}T00:00:00`,
      encerramento: null,
      relevancia: (mixed % 100) / 100,
    }
  })
  const rows = index.map(({ numero, uf }) => ({
    head: Buffer.from(`{"numeroControlePNCP":"${numero}"`),
    tail: `,"uf":"${uf}","objeto":"ç,\\n"}`,
  }))
  return toStored(1, await encodeAnswer({ summary: { ...emptySummary(), total }, index, rows }))
}

async function allNumbers(stored: StoredResult, choice: Choice) {
  const { total, groups } = await chooseRows(stored, choice)
  const numbers: string[] = []
  for await (const rows of groups()) {
    expect(rows.length).toBeLessThanOrEqual(500)
    numbers.push(...rows.map((row) => (JSON.parse(row.toString()) as Row).numeroControlePNCP))
  }
  expect(numbers).toHaveLength(total)
  return numbers
}

type Row = { numeroControlePNCP: string }

async function pagedNumbers(stored: StoredResult, choice: Choice) {
  const numbers: string[] = []
  for (let pagina = 1; ; pagina++) {
    const { rows } = await readPage(stored, { ...choice, pagina, tamanho: 5_000 })
    if (rows.length === 0) return numbers
    numbers.push(...rows.map((row) => (JSON.parse(row) as Row).numeroControlePNCP))
  }
}

describe('all rows', async () => {
  const stored = await result()

  test.each([
    {},
    { facets: { uf: ['RJ'] } },
    { facets: { uf: ['SP', 'MG'], grupo: ['recebendo'] }, ordenacao: 'valor' },
    { facets: { numero: ['n20001', 'n3'] } },
    { facets: { uf: ['AC'] } },
    ...ORDENACOES.map((ordenacao) => ({ ordenacao })),
  ] as Partial<Choice>[])('are those of the pages, in their order: %j', async (given) => {
    const choice = { facets: {}, ...given }
    const paged = await pagedNumbers(stored, choice)
    expect(await allNumbers(stored, choice)).toEqual(paged)
  })

  test('open one chunk after the other, each once', async () => {
    const opened: number[] = []
    const chunk = (number: number) => {
      opened.push(number)
      return stored.chunk(number)
    }
    const { groups } = await chooseRows({ ...stored, chunk }, { facets: {} })
    const reading = groups()
    await reading.next()
    expect(opened).toEqual([0])
    await reading.next()
    expect(opened).toEqual([0, 1])
  })
})

test('of a result without rows there are none', async () => {
  expect(await allNumbers(await result(0), { facets: {}, ordenacao: 'valor' })).toEqual([])
})
