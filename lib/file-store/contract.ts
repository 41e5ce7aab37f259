import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { FileRef, FileStore, StoredFile } from './port.ts'

export const newFile = (): FileRef => ({
  name: `20261123_101500_${randomUUID()}.xlsx`,
  downloadName: 'licitações de manutenção em São Paulo.xlsx',
})

export const writing = (text: string) => async (path: string) => {
  await writeFile(path, text)
  return { bytes: Buffer.byteLength(text) }
}

export const never = () => Promise.reject(new Error('It was written again'))

export const textOf = async (file: StoredFile | undefined) => new Response(await file!.open()).text()

/** Each adapter's test file calls this. */
export function describeFileStore(name: string, createStore: () => FileStore) {
  describe(`${name} file store`, () => {
    const store = createStore()

    test('gives back the bytes it was given, and their number', async () => {
      const file = await store.obtain(newFile(), writing('conteúdo'))
      expect(await textOf(file)).toBe('conteúdo')
      expect(file.bytes).toBe(Buffer.byteLength('conteúdo'))
      expect(file.expiresAt).toBeGreaterThan(Date.now())
    })

    test('has an address if, and only if, that is its mode', async () => {
      const file = await store.obtain(newFile(), writing('x'))
      expect(file.mode === 'signed-url').toBe(file.url !== undefined)
    })

    test('makes a file once, however many ask', async () => {
      const file = newFile()
      let made = 0
      const write = async (path: string) => {
        made++
        return writing('x')(path)
      }
      await Promise.all([store.obtain(file, write), store.obtain(file, write)])
      await store.obtain(file, write)
      expect(made).toBe(1)
    })

    test('lets a failure through and tries again the next time', async () => {
      const file = newFile()
      const full = () => Promise.reject(new Error('disk full'))
      await expect(store.obtain(file, full)).rejects.toThrow('disk full')
      expect((await store.obtain(file, writing('ok'))).bytes).toBe(2)
    })

    test('finds what was made, and nothing that was not', async () => {
      const file = newFile()
      expect(await store.find(file)).toBeUndefined()
      await store.obtain(file, writing('achado'))
      expect(await textOf(await store.find(file))).toBe('achado')
    })

    test('counts what it keeps', async () => {
      const before = (await store.usage())!
      await store.obtain(newFile(), writing('12345'))
      expect(await store.usage()).toEqual({ objects: before.objects + 1, bytes: before.bytes + 5 })
    })

    test('can be used, and says so', async () => {
      await store.check()
      expect(store.status().lastError).toBeUndefined()
    })

    test.each(['../x.xlsx', 'a/b.xlsx', 'x\0.xlsx', '', '..', 'planilha.xlsx', 'licitações.xlsx'])(
      'refuses the name %j',
      async (bad) => {
        const file = { name: bad, downloadName: 'x.xlsx' }
        await expect(store.obtain(file, writing('x'))).rejects.toThrow(RangeError)
        await expect(store.find(file)).rejects.toThrow(RangeError)
      },
    )
  })
}
