import { expect, test } from 'vitest'
import { matchPlan } from './match-plan.ts'
import { SourceError } from './ports.ts'
import { searchQuerySchema } from './query.ts'
import { readItens, type ItensRead } from './read-itens.ts'

const never = new AbortController().signal
const planOf = (query: Record<string, unknown>) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), 0, [])
const ABOUT_ITEMS = planOf({ termos: 'camisa', itens: true })
const numeros = (count: number) => Array.from({ length: count }, (_, at) => `numero ${at}`)
const down = new SourceError('itens', 'unavailable', 'down')

type Options = {
  lidos?: number
  unread?: string[]
  read?: (numero: string, signal: AbortSignal) => Promise<void>
}

/** A run in which `lidos` are known and `unread` are not; all it did. */
function run({ lidos = 0, unread = [], read = async () => {} }: Options) {
  const told: ItensRead[] = []
  const asked: string[][] = []
  const tried: string[] = []
  let isDown = false
  const deps = {
    acervo: {
      itemScope: (_: unknown, { limit }: { limit: number }) =>
        Promise.resolve({ total: lidos + unread.length, lidos, unread: unread.slice(0, limit) }),
      askItens: async (wanted: readonly string[]) => void asked.push([...wanted]),
    },
    desk: {
      health: () => (isDown ? ('open' as const) : ('closed' as const)),
      read: async (numero: string, { signal }: { signal: AbortSignal }) => {
        tried.push(numero)
        await read(numero, signal)
        return { itens: [], lidoEm: 0 }
      },
    },
    clock: () => 0,
  }
  const start = (plan = ABOUT_ITEMS, signal = never) => readItens(plan, deps, signal, (one) => told.push(one))
  return { start, told, asked, tried, trip: () => void (isDown = true) }
}

test('a query that is not about items reads none, and has nothing to tell', async () => {
  const { start, told, tried } = run({ unread: numeros(3) })
  expect(await start(planOf({ termos: 'camisa' }))).toBeUndefined()
  expect({ told, tried }).toEqual({ told: [], tried: [] })
})

test('when all are known it says so and asks for nothing', async () => {
  const { start, told, asked } = run({ lidos: 3 })
  expect(await start()).toEqual({ lidos: 3, total: 3 })
  expect({ told, asked }).toEqual({ told: [{ lidos: 3, total: 3 }], asked: [] })
})

test('reads what is missing, and tells of each', async () => {
  const unread = numeros(3)
  const { start, told, asked, tried } = run({ lidos: 2, unread })
  expect(await start()).toEqual({ lidos: 5, total: 5 })
  expect(told.map(({ lidos }) => lidos)).toEqual([2, 3, 4, 5])
  expect({ asked, tried }).toEqual({ asked: [unread], tried: unread })
})

test('of very many it reads a part, and asks for all that may be read next', async () => {
  const { start, asked, tried } = run({ unread: numeros(2_500) })
  expect(await start()).toEqual({ lidos: 150, total: 2_500 })
  expect(tried).toHaveLength(150)
  expect(asked[0]).toHaveLength(2_000)
})

test('four go at a time', async () => {
  let [now, most] = [0, 0]
  const read = async () => {
    most = Math.max(most, ++now)
    await Promise.resolve()
    now--
  }
  await run({ unread: numeros(20), read }).start()
  expect(most).toBe(4)
})

test('one that cannot be read costs the others nothing', async () => {
  const unread = numeros(9)
  const { start, tried } = run({
    unread,
    read: (numero) => (numero === 'numero 2' ? Promise.reject(down) : Promise.resolve()),
  })
  expect(await start()).toEqual({ lidos: 8, total: 9 })
  expect(tried).toEqual(unread)
})

test('stops when its source is down', async () => {
  const { start, tried, trip } = run({
    unread: numeros(9),
    read: () => {
      trip()
      return Promise.reject(down)
    },
  })
  expect(await start()).toEqual({ lidos: 0, total: 9 })
  expect(tried).toHaveLength(1)
})

test('what is no failure of the source is a failure of the search', async () => {
  const bug = new Error('a bug')
  await expect(run({ unread: numeros(1), read: () => Promise.reject(bug) }).start()).rejects.toBe(bug)
})

test('a search that is cancelled meanwhile reads no more', async () => {
  const cancel = new AbortController()
  const reason = new Error('cancelled')
  const { start, tried } = run({
    unread: numeros(9),
    read: (_, signal) => {
      cancel.abort(reason)
      return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve()
    },
  })
  await expect(start(ABOUT_ITEMS, cancel.signal)).rejects.toBe(reason)
  expect(tried).toHaveLength(1)
})
