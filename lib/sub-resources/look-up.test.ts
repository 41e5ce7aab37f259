import { expect, test } from 'vitest'
import { SourceError } from '../search/ports.ts'
import { createBoundedCache } from './bounded-cache.ts'
import { createLookUp, MAX_SHOWN } from './look-up.ts'

const NUMERO = '00000000000191-1-000007/2026'
const never = new AbortController().signal
const MINUTE = 60_000

function open() {
  const source = { now: 0, reads: 0, answer: async (): Promise<string[]> => ['a', 'b'] }
  const lookUp = createLookUp<string>({
    what: 'os arquivos',
    isKnown: async (numero) => numero === NUMERO,
    read() {
      source.reads++
      return source.answer()
    },
    clock: () => source.now,
  })
  return { source, lookUp }
}
const down = async () => {
  throw new SourceError('itens', 'unavailable', 'down')
}

test('is read once for however many look, kept for a while, and read again', async () => {
  const { source, lookUp } = open()
  const [first, second] = await Promise.all([lookUp.of(NUMERO, never), lookUp.of(NUMERO, never)])
  expect(first).toEqual({ lista: ['a', 'b'], total: 2, lidoEm: '1970-01-01T00:00:00.000Z', aviso: null })
  expect(second).toEqual(first)
  source.now = 9 * MINUTE
  await lookUp.of(NUMERO, never)
  expect(source.reads).toBe(1)
  source.now = 10 * MINUTE
  expect(await lookUp.of(NUMERO, never)).toMatchObject({ lidoEm: '1970-01-01T00:10:00.000Z', aviso: null })
  expect(source.reads).toBe(2)
})

test('what was read before is shown with its age when it cannot be read again', async () => {
  const { source, lookUp } = open()
  const before = await lookUp.of(NUMERO, never)
  source.now = 60 * MINUTE
  source.answer = down
  expect(await lookUp.of(NUMERO, never)).toEqual({
    ...before,
    aviso: 'O PNCP não respondeu agora: veja os arquivos da última leitura.',
  })
})

test('is an error when nothing is known of it, or of the contratação', async () => {
  const { source, lookUp } = open()
  source.answer = down
  await expect(lookUp.of(NUMERO, never)).rejects.toMatchObject({
    code: 'source_unavailable',
    publicMessage: 'Não foi possível ler os arquivos no PNCP agora. Tente de novo em alguns minutos.',
  })
  source.reads = 0
  await expect(lookUp.of('00000000000191-1-000008/2026', never)).rejects.toMatchObject({
    code: 'contratacao_not_found',
  })
  expect(source.reads).toBe(0)
})

test('a list without end is told in full and shown in part', async () => {
  const { source, lookUp } = open()
  source.answer = async () => Array.from({ length: MAX_SHOWN + 3 }, (_, at) => String(at))
  const { lista, total } = await lookUp.of(NUMERO, never)
  expect([lista.length, total]).toEqual([MAX_SHOWN, MAX_SHOWN + 3])
})

test('a cache lets go of what was not used for longest', () => {
  const cache = createBoundedCache<string>(10)
  cache.set('a', 'A', 4)
  cache.set('b', 'B', 4)
  expect(cache.get('a')).toBe('A')
  cache.set('c', 'C', 4)
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C'])
  cache.set('a', 'larger', 11)
  expect([cache.get('a'), cache.get('c')]).toEqual([undefined, 'C'])
})
