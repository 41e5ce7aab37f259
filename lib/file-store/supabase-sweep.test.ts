import { expect, test } from 'vitest'
import { newFile } from './contract.ts'
import { BUCKET, openStorage } from './test-support.ts'

const HOUR = 3_600_000

function put(storage: Awaited<ReturnType<typeof openStorage>>, names: string[]) {
  for (const name of names)
    storage.admin.put(BUCKET, { name, bytes: new Uint8Array(10), mimeType: 'text/plain' })
  return names
}

const newNames = (count: number) => Array.from({ length: count }, () => newFile().name)

test('removes all that is expired and nothing else', async () => {
  const storage = await openStorage()
  put(storage, newNames(250))
  const foreign = put(storage, ['planilha.xlsx', 'relatorios/a.xlsx'])
  storage.admin.advance(2 * HOUR + 1_000)
  const fresh = put(storage, newNames(50))
  storage.admin.advance(2 * HOUR - 60_000)
  const { store } = storage.replica({ clock: () => Date.now() + 4 * HOUR - 59_000 })

  expect(await store.usage()).toEqual({ objects: 302, bytes: 3_020 })
  expect(await store.removeExpired()).toBe(250)
  expect(storage.admin.names(BUCKET).sort()).toEqual([...foreign, ...fresh].sort())
  expect(await store.removeExpired()).toBe(0)
})

test('goes on when the storage fails in passing, and says so when it fails for good', async () => {
  const storage = await openStorage()
  put(storage, newNames(150))
  const { store } = storage.replica({ clock: () => Date.now() + 3 * HOUR })
  storage.admin.faults(
    { kind: '502', operation: 'list', times: 1 },
    { kind: 'reset', operation: 'remove', times: 1 },
  )
  expect(await store.removeExpired()).toBe(150)
  storage.admin.faults({ kind: '500' })
  await expect(store.removeExpired()).rejects.toThrow('InternalError')
  expect(await store.usage()).toBeUndefined()
})

test('with a key that may see nothing it fails, and does not find nothing', async () => {
  const storage = await openStorage()
  put(storage, newNames(3))
  const { store } = storage.replica({ key: storage.anonKey })
  await expect(store.removeExpired()).rejects.toThrow('AccessDenied')
  expect(await store.usage()).toBeUndefined()
})

test('counts what went, not what it asked for', async () => {
  const storage = await openStorage()
  put(storage, newNames(3))
  const { store, messages } = storage.replica({ clock: () => Date.now() + 3 * HOUR })
  storage.admin.faults({ kind: 'reset-after', operation: 'remove', times: 1 })
  expect(await store.removeExpired()).toBe(0)
  expect(messages()).toContain('Storage kept some expired files')
  expect(storage.admin.stats().objects).toBe(0)
})
