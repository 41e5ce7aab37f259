import { expect, test } from 'vitest'
import { createItemDesk } from './item-desk.ts'
import type { ItemReading } from './item.ts'
import { SourceError } from './ports.ts'

const NUMERO = '00000000000191-1-000001/2026'
const NOW = 1_000
const never = new AbortController().signal
const READING: ItemReading = { itens: [{ numeroItem: 1, descricao: 'Camisa polo' }], lidoEm: NOW }

/** A desk with a source that answers, or fails, when it is told to. */
function desk(health: 'closed' | 'open' = 'closed') {
  const kept: unknown[] = []
  const asked: { numero: string; background?: boolean }[] = []
  const { promise, resolve, reject } = Promise.withResolvers<ItemReading>()
  promise.catch(() => {})
  const created = createItemDesk({
    acervo: {
      recordItens: async (numero, reading) => void kept.push([numero, reading]),
      recordItensFailure: async (numero, failure) => void kept.push([numero, failure]),
    },
    reader: {
      health: () => health,
      readItens: (numero, _, options) => {
        asked.push({ numero, ...options })
        return promise
      },
    },
    clock: () => NOW,
  })
  return { ...created, kept, asked, resolve, reject }
}
const down = new SourceError('itens', 'unavailable', 'down')

test('what was read is kept, and given', async () => {
  const { read, kept, asked, resolve } = desk()
  resolve(READING)
  expect(await read(NUMERO, { signal: never })).toEqual(READING)
  expect(kept).toEqual([[NUMERO, READING]])
  expect(asked).toEqual([{ numero: NUMERO, background: false }])
})

test('who asks for the same at the same time shares one reading, but does not stand in the line of those who can wait', async () => {
  const { read, asked, resolve } = desk()
  const readings = [
    read(NUMERO, { signal: never }),
    read(NUMERO, { signal: never }),
    read(NUMERO, { signal: never, background: true }),
  ]
  resolve(READING)
  expect(await Promise.all(readings)).toEqual([READING, READING, READING])
  expect(asked).toEqual([
    { numero: NUMERO, background: false },
    { numero: NUMERO, background: true },
  ])
})

test('a failure of one contratação is noted with its reason, and told', async () => {
  const { read, kept, reject } = desk()
  reject(down)
  await expect(read(NUMERO, { signal: never })).rejects.toBe(down)
  expect(kept).toEqual([[NUMERO, { reason: 'O PNCP não respondeu.', now: NOW }]])
})

test.each([
  ['of the whole source', 'open', down],
  ['that is no failure of the source', 'closed', new Error('a bug')],
] as const)('a failure %s is told, and not noted against the contratação', async (_, health, error) => {
  const { read, kept, reject } = desk(health)
  reject(error)
  await expect(read(NUMERO, { signal: never })).rejects.toBe(error)
  expect(kept).toEqual([])
})

test('tells how its source is', () => {
  expect(desk('open').health()).toBe('open')
})
