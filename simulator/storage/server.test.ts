import { expect, test } from 'vitest'
import { signToken } from './jwt.ts'
import { blob, openTestStorage, TYPE } from './test-support.ts'

const { service, clientOf, anonKey, newBucket } = await openTestStorage()
const anon = clientOf(anonKey)

/** Through the library, as its callers see it. */
async function refusal(answer: PromiseLike<{ error: unknown }>) {
  const { status, statusCode, code, message } = (await answer).error as Record<string, unknown>
  return { status, statusCode, code, message }
}

test('answers errors as HTTP 400 with the real status in the body', async () => {
  const { id, files } = await newBucket()
  await files.upload('a', blob())
  const refusals: [PromiseLike<{ error: unknown }>, string, string][] = [
    [service.createBucket(id), '409', 'BucketAlreadyExists'],
    [files.upload('a', blob()), '409', 'KeyAlreadyExists'],
    [files.upload('b', Buffer.from('x')), '415', 'InvalidMimeType'],
    [files.upload('b', blob('x', `${TYPE}; charset=utf-8`)), '415', 'InvalidMimeType'],
    [files.upload('b', blob('x'.repeat(101))), '413', 'EntityTooLarge'],
    [files.upload('ação', blob()), '400', 'InvalidKey'],
    [service.from('none').upload('a', blob()), '404', 'NoSuchBucket'],
    [service.getBucket('none'), '404', 'NoSuchBucket'],
    [anon.from(id).upload('c', blob()), '403', 'AccessDenied'],
    [anon.createBucket('c'), '403', 'AccessDenied'],
    [files.createSignedUrl('none', 60), '404', 'NoSuchKey'],
    [service.from('none').createSignedUrl('a', 60), '404', 'NoSuchKey'],
    [files.createSignedUrl('a', 0), '400', 'InvalidRequest'],
    [files.createSignedUrl('a', 1.5), '400', 'InvalidRequest'],
  ]
  for (const [answer, statusCode, code] of refusals)
    expect(await refusal(answer)).toMatchObject({ status: 400, statusCode, code })
})

test('refuses keys that are not its own', async () => {
  const other = clientOf(signToken({ role: 'service_role' }, 'another secret'))
  const denied = { status: 400, statusCode: '403', code: 'AccessDenied' }
  expect(await refusal(other.getBucket('a'))).toEqual({ ...denied, message: 'signature verification failed' })
  expect(await refusal(clientOf('no-token').getBucket('a'))).toEqual({
    ...denied,
    message: 'Invalid Compact JWS',
  })
})

test('lists and removes nothing, without an error, for the anonymous and in a missing bucket', async () => {
  const { id, files } = await newBucket()
  await files.upload('a', blob())
  for (const place of [anon.from(id), service.from('none')]) {
    expect(await place.list()).toEqual({ data: [], error: null })
    expect((await place.listV2()).data).toMatchObject({ objects: [], hasNext: false })
    expect(await place.remove(['a'])).toEqual({ data: [], error: null })
  }
  expect((await files.list()).data).toHaveLength(1)
})

test('pages by cursor miss nothing while earlier objects go; pages by number do', async () => {
  const { files } = await newBucket()
  for (let n = 0; n < 10; n++) await files.upload(`o-${n}`, blob('x'))
  const { data: first } = await files.listV2({ limit: 4, sortBy: { column: 'created_at', order: 'asc' } })
  expect((await files.remove(first!.objects.map(({ name }) => name))).data).toHaveLength(4)
  const { data: next } = await files.listV2({ limit: 100, cursor: first!.nextCursor })
  expect(next!.objects.map(({ name }) => name)).toEqual(['o-4', 'o-5', 'o-6', 'o-7', 'o-8', 'o-9'])
  expect((await files.list('', { offset: 4 })).data).toHaveLength(2)
})
