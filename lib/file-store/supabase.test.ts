import { randomUUID } from 'node:crypto'
import { createClient } from '@supabase/supabase-js'
import { afterAll, describe, expect, test } from 'vitest'
import { describeFileStore, never, newFile, textOf, writing } from './contract.ts'
import { newReplica, openStorage } from './test-support.ts'

const storage = await openStorage()
const servers = [{ name: 'supabase stand-in', url: storage.url, key: storage.serviceKey }]
const { SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY } = process.env
if (SUPABASE_URL && SUPABASE_SERVICE_ROLE_KEY)
  servers.push({ name: 'supabase', url: SUPABASE_URL, key: SUPABASE_SERVICE_ROLE_KEY })

describe.each(servers)('$name', ({ name, url, key }) => {
  // A bucket of its own: the real server may have one in use.
  const bucket = `bidiq-test-${randomUUID()}`
  const limits = { callMs: 10_000, uploadMs: 20_000 }
  const replica = () => newReplica({ url, key, bucket, limits })
  const { storage: client } = createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false },
  })
  const namesIn = async (id: string) =>
    (await client.from(id).listV2()).data?.objects.map((object) => object.name) ?? []
  async function drop(id: string) {
    await client.from(id).remove(await namesIn(id))
    await client.deleteBucket(id)
  }
  afterAll(() => drop(bucket))

  describeFileStore(name, () => replica().store)

  test('hands over a link that downloads the file under its Portuguese name', async () => {
    const file = newFile()
    const { store, messages } = replica()
    const stored = await store.obtain(file, writing('conteúdo'))
    expect(stored.mode).toBe('signed-url')
    expect(stored.expiresAt / 1000).toBeCloseTo(Date.now() / 1000 + 3_600, -1)
    expect(messages()).toEqual([
      `Excel uploaded to storage: ${file.name} (TTL=3600s)`,
      'Excel available via signed URL (TTL: 60min)',
    ])

    const answer = await fetch(stored.url!)
    expect(await answer.text()).toBe('conteúdo')
    expect(answer.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/)
    expect(answer.headers.get('content-length')).toBe(String(stored.bytes))
    const savedAs = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
    expect(decodeURIComponent(savedAs ?? '')).toBe(file.downloadName)
  })

  test('a replica that never saw the file finds it, with its size and bytes', async () => {
    const file = newFile()
    await replica().store.obtain(file, writing('conteúdo'))
    const { store } = replica()
    for (const stored of [await store.obtain(file, never), await store.find(file)]) {
      expect(stored).toMatchObject({ mode: 'signed-url', bytes: Buffer.byteLength('conteúdo') })
      expect(await textOf(stored)).toBe('conteúdo')
    }
  })

  test('two replicas that make the same file at once both hand over a link', async () => {
    const file = newFile()
    const both = [replica(), replica()].map(({ store }) => store.obtain(file, writing('x')))
    for (const { url: link } of await Promise.all(both)) expect((await fetch(link!)).ok).toBe(true)
  })

  test('its bucket is private', async () => {
    await replica().store.check()
    expect((await client.getBucket(bucket)).data?.public).toBe(false)
  })

  test('removes what is old enough, and nothing of others', async () => {
    const own = `${bucket}-old`
    const clock = () => Date.now() + 3 * 3_600_000
    const { store } = newReplica({ url, key, limits, bucket: own, clock })
    await store.obtain(newFile(), writing('x'))
    await client.from(own).upload('somebody-elses.xlsx', new Blob(['x']))
    expect(await store.removeExpired()).toBe(1)
    expect(await namesIn(own)).toEqual(['somebody-elses.xlsx'])
    await drop(own)
  })
})
