import { createClient } from '@supabase/supabase-js'
import { expect, test } from 'vitest'
import { never, newFile, writing } from './contract.ts'
import { BUCKET, openStorage } from './test-support.ts'

test('a link that ended is renewed when the file is asked for again', async () => {
  const file = newFile()
  const { admin, replica } = await openStorage()
  const { store } = replica()
  const { url: old } = await store.obtain(file, writing('x'))
  admin.advance(3_601_000)
  expect((await fetch(old!)).status).toBe(400)
  const { url: renewed } = await store.obtain(file, never)
  expect((await fetch(renewed!)).status).toBe(200)
})

test('a public bucket is made private before anything is put there', async () => {
  const { url, serviceKey, admin, close, replica } = await openStorage()
  const { storage: client } = createClient(url, serviceKey)
  await client.createBucket(BUCKET, { public: true, fileSizeLimit: 1_000 })
  const { store, messages } = replica()
  await store.obtain(newFile(), writing('x'))
  expect(admin.stats().buckets[BUCKET]).toMatchObject({ public: false, objects: 1 })
  expect((await client.getBucket(BUCKET)).data?.file_size_limit).toBe(1_000)
  expect(messages()).toContain('Storage bucket was public: making it private')
  await close()
})

test('a bucket that somebody removed is made again', async () => {
  const { url, serviceKey, admin, replica } = await openStorage()
  const { storage: client } = createClient(url, serviceKey)
  const { store } = replica()
  await store.check()
  await client.deleteBucket(BUCKET)
  expect((await store.obtain(newFile(), writing('x'))).mode).toBe('signed-url')
  expect(admin.stats().objects).toBe(1)
})

test('replicas that find no bucket at once both find one after', async () => {
  const { admin, replica } = await openStorage()
  admin.faults({ kind: 'slow', operation: 'createBucket', ms: 50 })
  await Promise.all([replica(), replica()].map(({ store }) => store.check()))
  expect(admin.stats().requests.createBucket).toBe(2)
})

test('asked twice at once, uploads once, and both have the link', async () => {
  const { admin, replica } = await openStorage()
  const file = newFile()
  const { store } = replica()
  const both = await Promise.all([store.obtain(file, writing('x')), store.obtain(file, never)])
  expect(both.map(({ mode }) => mode)).toEqual(['signed-url', 'signed-url'])
  expect(admin.stats().requests.upload).toBe(1)
})
