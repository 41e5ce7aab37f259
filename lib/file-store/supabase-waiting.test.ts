import { describe, expect, test, vi } from 'vitest'
import { never, newFile, textOf, writing } from './contract.ts'
import { openStorage, SHORT } from './test-support.ts'

describe('a storage that does not answer', () => {
  test('is waited for once, then left alone for 30 seconds, then asked again', async () => {
    const { admin, replica } = await openStorage()
    let now = Date.now()
    const { store } = replica({ clock: () => now, limits: SHORT })
    const asked = () => Object.values(admin.stats().requests).reduce((sum, count) => sum + count, 0)
    admin.faults({ kind: 'hang' })
    await store.obtain(newFile(), writing('x'))
    expect(store.status().downUntil).toBe(now + 30_000)
    expect(asked()).toBe(1)

    now += 29_999
    expect((await store.obtain(newFile(), writing('x'))).mode).toBe('inline')
    await expect(store.check()).rejects.toThrow('Timeout')
    expect(asked()).toBe(1)

    admin.faults()
    now += 1
    await store.check()
    expect((await store.obtain(newFile(), writing('x'))).mode).toBe('signed-url')
    expect(store.status().downUntil).toBeUndefined()
  })

  test('is asked by one check at a time', async () => {
    const { admin, replica } = await openStorage()
    const { store } = replica()
    await store.check()
    admin.faults({ kind: 'slow', ms: 50 })
    await Promise.all([store.check(), store.check(), store.check()])
    expect(admin.stats().requests.getBucket).toBe(2)
  })

  test('an upload that takes too long is not waited for, and goes on', async () => {
    const { admin, replica } = await openStorage()
    const { store } = replica({ patienceMs: 50 })
    const file = newFile()
    admin.faults({ kind: 'slow', operation: 'upload', ms: 400 })
    expect((await store.obtain(file, writing('x'))).mode).toBe('inline')
    expect((await store.obtain(file, never)).mode).toBe('inline')
    expect(store.status()).toMatchObject({ lastError: 'upload: still under way', downUntil: undefined })
    await vi.waitFor(() => expect(admin.stats().objects).toBe(1), 5_000)
    expect((await store.obtain(file, never)).mode).toBe('signed-url')
    expect(admin.stats().requests.upload).toBe(1)
  })
})

describe('a connection cut', () => {
  test('costs nothing but another try', async () => {
    const { admin, replica } = await openStorage()
    for (const operation of ['sign', 'getBucket', 'createBucket', 'upload'])
      for (const kind of ['reset', '502'] as const) {
        admin.faults({ kind, operation, times: 2 })
        expect((await replica().store.obtain(newFile(), writing('x'))).mode).toBe('signed-url')
      }
  })

  test('after the upload was stored is no failure', async () => {
    const { admin, replica } = await openStorage()
    admin.faults({ kind: 'reset-after', operation: 'upload', times: 1 })
    expect((await replica().store.obtain(newFile(), writing('x'))).mode).toBe('signed-url')
    expect(admin.stats()).toMatchObject({ objects: 1, requests: { upload: 2 } })
  })
})

describe('the bytes of a file that another replica uploaded', () => {
  test('are made anew when the storage fails in between', async () => {
    const { admin, replica } = await openStorage()
    const file = newFile()
    await replica().store.obtain(file, writing('da outra'))
    const stored = await replica().store.obtain(file, writing('refeito'))
    expect(await textOf(stored)).toBe('da outra')
    for (const kind of ['hang', '500', 'reset'] as const) {
      admin.faults({ kind, operation: 'download' })
      const found = await replica({ limits: SHORT }).store.obtain(file, writing('refeito'))
      expect(await textOf(found)).toBe('refeito')
    }
  })

  test('do not keep a reader waiting when they stop coming', async () => {
    const { admin, replica } = await openStorage()
    const file = newFile()
    await replica().store.obtain(file, writing('x'.repeat(100)))
    admin.faults({ kind: 'stall', operation: 'download' })
    const stored = await replica({ limits: SHORT }).store.obtain(file, never)
    await expect(textOf(stored)).rejects.toThrow('The storage stopped answering')
  })
})
