import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { FileStore } from './port.ts'

export const newName = () => `20261123_101500_${randomUUID()}.xlsx`

export const writing = (text: string) => async (path: string) => {
  await writeFile(path, text)
  return { bytes: text.length }
}

/** Each adapter's test file calls this. */
export function describeFileStore(name: string, createStore: () => FileStore) {
  describe(`${name} file store`, () => {
    const store = createStore()

    test('gives back the bytes it was given, and their number', async () => {
      const file = await store.obtain(newName(), writing('conteúdo'))
      expect(await new Response(await file.open()).text()).toBe('conteúdo')
      expect(file.bytes).toBe(Buffer.byteLength('conteúdo'))
      expect(file.expiresAt).toBeGreaterThan(Date.now())
    })

    test('makes a file once, however many ask', async () => {
      const name = newName()
      let made = 0
      const write = async (path: string) => {
        made++
        return writing('x')(path)
      }
      await Promise.all([store.obtain(name, write), store.obtain(name, write)])
      await store.obtain(name, write)
      expect(made).toBe(1)
    })

    test('lets a failure through and tries again the next time', async () => {
      const name = newName()
      await expect(store.obtain(name, () => Promise.reject(new Error('disk full')))).rejects.toThrow(
        'disk full',
      )
      expect((await store.obtain(name, writing('ok'))).bytes).toBe(2)
    })

    test('does not find what was never written', async () => {
      expect(await store.find(newName())).toBeUndefined()
    })

    test.each(['../x.xlsx', 'a/b.xlsx', 'x\0.xlsx', ''])('refuses the name %j', async (bad) => {
      await expect(store.obtain(bad, writing('x'))).rejects.toThrow(RangeError)
    })
  })
}
