import { beforeEach, expect, test, vi } from 'vitest'
import { createStored } from './stored.ts'

const kept = new Map<string, string>()
let isFull = false

beforeEach(() => {
  kept.clear()
  isFull = false
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
  })
})

const list = () =>
  createStored<readonly string[]>({
    key: 'list:1',
    empty: [],
    read: (data) => (Array.isArray(data) ? data.map(String) : undefined),
  })

test('a change starts from what another tab wrote meanwhile', () => {
  const [one, other] = [list(), list()]
  expect(one.change((before) => [...before, 'a'])).toBe(true)
  other.change((before) => [...before, 'b'])
  one.change((before) => [...before, 'c'])
  expect(other.get()).toEqual(['a', 'b', 'c'])
})

test('the same value is the same object until it changes', () => {
  const one = list()
  one.change(() => ['a'])
  expect(one.get()).toBe(one.get())
})

test.each(['{', '7', '"x"', 'null'])('%s counts as nothing', (text) => {
  kept.set('list:1', text)
  expect(list().get()).toEqual([])
})

test('where nothing can be kept the change lasts as long as the page, and that is said', () => {
  const one = list()
  one.change(() => ['a'])
  isFull = true
  expect(one.change((before) => [...before, 'b'])).toBe(false)
  expect(one.get()).toEqual(['a', 'b'])
  expect(list().get()).toEqual(['a'])
})
