import { beforeEach, expect, test, vi } from 'vitest'

const KEY = 'bidiq-marcas'
const numero = (n: number) => `00000000000191-1-${String(n).padStart(6, '0')}/2026`
const [a, b] = [numero(1), numero(2)]
const EM = '2026-11-23T12:00:00.000Z'

const kept = new Map<string, string>()
let failure: string | undefined

beforeEach(() => {
  kept.clear()
  failure = undefined
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (failure) throw new DOMException('no', failure)
      kept.set(key, text)
    },
  })
})

/** The store as a page that is just opened has it. */
async function open() {
  vi.resetModules()
  return import('./marks-store.ts')
}
const stored = () => (JSON.parse(kept.get(KEY)!) as { marcas: Record<string, { status?: string }> }).marcas

test('a mark starts from what another tab wrote meanwhile, and is undone alone', async () => {
  const { changeMarks, restoreMarks } = await open()
  changeMarks([a], { status: 'interessante' })
  kept.set(KEY, JSON.stringify({ versao: 1, marcas: { ...stored(), [b]: { nota: 'de outra aba', em: EM } } }))
  const outcome = changeMarks([a], { status: 'descartada' })
  expect(stored()).toMatchObject({ [a]: { status: 'descartada' }, [b]: { nota: 'de outra aba' } })
  expect(outcome.done && restoreMarks([a], outcome.before).done).toBe(true)
  expect(stored()).toMatchObject({ [a]: { status: 'interessante' }, [b]: { nota: 'de outra aba' } })
})

test('where there is no room the mark is refused, and those that are there stay', async () => {
  const { changeMarks } = await open()
  changeMarks([a], { status: 'interessante' })
  failure = 'QuotaExceededError'
  expect(changeMarks([b], { nota: 'x' })).toEqual({
    done: false,
    message:
      'Este navegador não tem mais espaço para guardar marcas. Libere espaço nele, ou exporte as marcas e apague as que não usa mais.',
  })
  expect(Object.keys(stored())).toEqual([a])
})

test('where nothing may be kept marks last as long as the page', async () => {
  const { changeMarks } = await open()
  failure = 'SecurityError'
  expect(changeMarks([a], { status: 'interessante' }).done).toBe(true)
  const second = changeMarks([b], { nota: 'x' })
  expect(second).toMatchObject({ done: true, before: { [a]: { status: 'interessante' } } })
  expect(kept.size).toBe(0)
})

test('marks of a newer version are not touched', async () => {
  const newer = '{"versao":2,"marcas":{"x":1}}'
  kept.set(KEY, newer)
  const { changeMarks, importMarks } = await open()
  expect(changeMarks([a], { status: 'interessante' })).toMatchObject({
    done: false,
    message: expect.stringContaining('versão mais nova'),
  })
  expect(importMarks({ [a]: { nota: 'x', em: EM } }).message).toMatch(/versão mais nova/)
  expect(kept.get(KEY)).toBe(newer)
})

test('marks that cannot be read are put aside before others are written', async () => {
  kept.set(KEY, '{"versao":')
  const { changeMarks } = await open()
  changeMarks([a], { status: 'interessante' })
  expect(Object.keys(stored())).toEqual([a])
  expect([...kept.values()]).toContain('{"versao":')
})

test('imported marks are joined, and all are forgotten at once', async () => {
  const { changeMarks, importMarks, forgetMarks } = await open()
  changeMarks([a], { nota: 'minha' })
  expect(importMarks({ [a]: { nota: 'antiga', em: EM }, [b]: { nota: 'nova', em: EM } })).toEqual({
    added: 1,
    updated: 0,
    kept: 1,
    refused: 0,
  })
  expect(forgetMarks().done).toBe(true)
  expect(stored()).toEqual({})
})
