import { expect, test, vi } from 'vitest'
import { createAbsentChecker } from './confirm-absent.ts'
import { SourceError, type Acervo, type RecordReader } from './ports.ts'
import type { Sweep } from './sweep-ledger.ts'

const numeros = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

async function run(
  absent: string[],
  readOne: RecordReader['readOne'],
  signal = new AbortController().signal,
) {
  const done: string[] = []
  const acervo = {
    upsert: async ([reading]: { contratacao: { numeroControlePNCP: string } }[]) =>
      void done.push(`kept ${reading!.contratacao.numeroControlePNCP}`),
    remove: async (numero: string) => void done.push(`removed ${numero}`),
  }
  const records = { readOne }
  const checker = createAbsentChecker(
    { acervo: { ...acervo, markAbsent } as unknown as Acervo, records, clock: Date.now },
    signal,
  )
  checker.add([sweep, { ...sweep, complete: false }, { ...sweep, kind: 'publicacao' }])
  await checker.settled()
  return done

  async function markAbsent() {
    done.push('marked')
    return absent
  }
}

const sweep = { id: 1, kind: 'abertas', complete: true } as Sweep
const found = (numero: string) => ({ contratacao: { numeroControlePNCP: numero } }) as never

test('what is still there is kept, what is gone is removed', async () => {
  expect(await run(['a', 'b'], async (numero) => (numero === 'a' ? found(numero) : undefined))).toEqual([
    'marked',
    'kept a',
    'removed b',
  ])
})

test('what cannot be asked stays as it is, and fails nothing', async () => {
  const down = async (numero: string) => {
    if (numero === 'b') throw new SourceError('consulta', 'unavailable', 'down')
    return found(numero)
  }
  expect(await run(['a', 'b', 'c'], down)).toEqual(['marked', 'kept a'])
})

test('only so many are asked for in one search', async () => {
  expect(await run(numeros(100), async (numero) => found(numero))).toHaveLength(1 + 40)
})

test('a cancelled search and our own errors come through', async () => {
  const controller = new AbortController()
  const cancelling = run(
    ['a'],
    async () => {
      controller.abort(new Error('cancelled'))
      throw new SourceError('consulta', 'unavailable', 'aborted')
    },
    controller.signal,
  )
  await expect(cancelling).rejects.toThrow('cancelled')
  await expect(run(['a'], () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
})

test('an answer that never comes holds the end of a search for a while only', async () => {
  vi.useFakeTimers()
  const hanging = run(
    ['a', 'b'],
    (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', reject)),
  )
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await hanging).toEqual(['marked'])
  vi.useRealTimers()
})
