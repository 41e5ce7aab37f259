import { describe, expect, test } from 'vitest'
import { signToken } from '../../simulator/storage/jwt.ts'
import type { FaultSpec } from '../../simulator/storage/faults.ts'
import { never, newFile, textOf, writing } from './contract.ts'
import { MAX_INLINE_BYTES } from './port.ts'
import { BUCKET, openStorage, SHORT } from './test-support.ts'

const FELL_BACK = 'Storage upload failed, falling back to base64 encoding'

type Failing = { name: string; faults: FaultSpec[]; code: string }

const failing: Failing[] = [
  { name: 'accepts and never answers', faults: [{ kind: 'hang' }], code: 'Timeout' },
  { name: 'never answers an upload', faults: [{ kind: 'hang', operation: 'upload' }], code: 'Timeout' },
  { name: 'lost its database', faults: [{ kind: '500' }], code: 'InternalError' },
  { name: 'is down behind its proxy', faults: [{ kind: '502' }], code: 'Gateway' },
  { name: 'cuts every connection', faults: [{ kind: 'reset' }], code: 'Unreachable' },
  { name: 'is full', faults: [{ kind: 'full' }], code: 'EntityTooLarge' },
  { name: 'has no disk left', faults: [{ kind: '507', operation: 'upload' }], code: 'Gateway' },
  { name: 'fails on upload', faults: [{ kind: '500', operation: 'upload' }], code: 'InternalError' },
  { name: 'denies an upload', faults: [{ kind: 'deny', operation: 'upload' }], code: 'AccessDenied' },
  { name: 'denies a bucket', faults: [{ kind: 'deny', operation: 'createBucket' }], code: 'AccessDenied' },
  { name: 'has a gateway that refuses the key', faults: [{ kind: '401' }], code: 'Refused' },
  { name: 'uploads and cannot sign', faults: [{ kind: '500', operation: 'sign' }], code: 'InternalError' },
]

describe('the file comes all the same from a storage that', () => {
  test.each(failing)('$name; and by link once that is over', async ({ faults, code }) => {
    const { admin, replica } = await openStorage()
    let now = Date.now()
    const limits = code === 'Timeout' ? SHORT : undefined
    const { store, lines, messages } = replica({ clock: () => now, limits })
    const file = newFile()
    admin.faults(...faults)

    const stored = await store.obtain(file, writing('conteúdo'))
    expect(stored).toMatchObject({ mode: 'inline', bytes: Buffer.byteLength('conteúdo') })
    expect(stored.url).toBeUndefined()
    expect(await textOf(stored)).toBe('conteúdo')
    expect(lines.find(({ msg }) => msg === FELL_BACK)).toMatchObject({ level: 40, code })
    expect(messages().at(-1)).toMatch(
      new RegExp(`^Excel saved to filesystem: /.*${file.name} \\(fallback mode\\)$`),
    )
    expect(store.status().lastError).toContain(code)

    admin.faults()
    now += 31_000
    expect((await store.obtain(file, never)).mode).toBe('signed-url')
    expect(store.status()).toEqual({ mode: 'supabase' })
  })

  test('is not there', async () => {
    const { close, replica } = await openStorage()
    const { store, lines } = replica()
    await close()
    expect(await textOf(await store.obtain(newFile(), writing('x')))).toBe('x')
    expect(lines.find(({ msg }) => msg === FELL_BACK)).toMatchObject({ code: 'Unreachable' })
    await expect(store.check()).rejects.toThrow('ECONNREFUSED')
  })

  test('has a public bucket that stays public, which gets nothing', async () => {
    const { admin, replica } = await openStorage()
    admin.put(BUCKET, { name: 'a', bytes: new Uint8Array(1), mimeType: 'text/plain' }, { public: true })
    admin.faults({ kind: 'deny', operation: 'updateBucket' })
    expect((await replica().store.obtain(newFile(), writing('x'))).mode).toBe('inline')
    expect(admin.stats().objects).toBe(1)
  })

  test.each([
    [
      'of another project',
      signToken({ role: 'service_role' }, 'another secret'),
      'signature verification failed',
    ],
    ['that is no token', 'no-token-at-all', 'Invalid Compact JWS'],
    ['that no header takes', 'line\nbreak', 'invalid header value'],
  ])('does not take our key, %s; and the key is not logged', async (_, key, reason) => {
    const { replica } = await openStorage()
    const { store, lines } = replica({ key })
    expect(await textOf(await store.obtain(newFile(), writing('x')))).toBe('x')
    expect(lines.find(({ msg }) => msg === FELL_BACK)?.cause).toContain(reason)
    expect(JSON.stringify(lines)).not.toContain(JSON.stringify(key).slice(1, -1))
  })

  test('takes our key for the anonymous one', async () => {
    const { anonKey, replica } = await openStorage()
    const { store, lines } = replica({ key: anonKey })
    expect(await textOf(await store.obtain(newFile(), writing('x')))).toBe('x')
    expect(lines.find(({ msg }) => msg === FELL_BACK)).toMatchObject({ code: 'AccessDenied' })
    await expect(store.check()).rejects.toThrow('AccessDenied')
  })
})

test('what is too large for base64 is streamed', async () => {
  const { admin, replica } = await openStorage()
  admin.faults({ kind: 'full' })
  const stored = await replica().store.obtain(newFile(), writing('x'.repeat(MAX_INLINE_BYTES + 1)))
  expect(stored.mode).toBe('stream')
  expect((await textOf(stored)).length).toBe(MAX_INLINE_BYTES + 1)
})

test('what cannot be written is not the fault of the storage', async () => {
  const { admin, replica } = await openStorage()
  const { store, messages } = replica()
  let tries = 0
  const full = () => Promise.reject(new Error(`disk full, ${++tries}`))
  await expect(store.obtain(newFile(), full)).rejects.toThrow('disk full, 1')
  expect(messages()).toEqual([])
  admin.faults({ kind: '500' })
  await expect(store.obtain(newFile(), full)).rejects.toThrow('disk full, 2')
})

test('no link and no key is ever logged', async () => {
  const { serviceKey, replica } = await openStorage()
  const { store, lines } = replica()
  const { url } = await store.obtain(newFile(), writing('x'))
  const token = new URL(url!).searchParams.get('token')!
  const logged = JSON.stringify(lines)
  for (const secret of [serviceKey, token]) expect(logged).not.toContain(secret)
})
