import { expect, test } from 'vitest'
import { blob, openTestStorage, TYPE } from './test-support.ts'

const { admin, newBucket } = await openTestStorage()

type Files = Awaited<ReturnType<typeof newBucket>>['files']

async function signed(files: Files, name: string) {
  const { data } = await files.createSignedUrl(name, 60)
  return new URL(data!.signedUrl)
}

async function refusal(url: URL) {
  const answer = await fetch(url)
  const { code, message } = (await answer.json()) as { code: string; message: string }
  return [answer.status, code, message]
}

test('a signed link gives the bytes with their type, length and name, whole or in part', async () => {
  const { files } = await newBucket()
  await files.upload('a', blob())
  const url = await signed(files, 'a')
  url.searchParams.set('download', 'ação.xlsx')
  const answer = await fetch(url)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': TYPE,
    'content-length': '9',
    'accept-ranges': 'bytes',
    etag: expect.stringMatching(/^".+"$/),
    'content-disposition': "attachment; filename=a%C3%A7%C3%A3o.xlsx; filename*=UTF-8''a%C3%A7%C3%A3o.xlsx;",
  })
  expect(await answer.text()).toBe('conteúdo')

  const part = await fetch(url, { headers: { range: 'bytes=0-2' } })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 0-2/9',
    'con',
  ])
  expect((await fetch(url, { headers: { range: 'bytes=9-' } })).ok).toBe(false)
})

test('a signed link is of one object, untouched, and for a while', async () => {
  const { files } = await newBucket()
  await files.upload('a', blob())
  await files.upload('b', blob())
  const [url, other, broken] = [await signed(files, 'a'), await signed(files, 'b'), await signed(files, 'a')]
  other.pathname = url.pathname
  broken.searchParams.set('token', `${broken.searchParams.get('token')!.slice(0, -4)}AAAA`)
  expect(await refusal(other)).toEqual([400, 'InvalidSignature', 'Invalid signature'])
  expect(await refusal(broken)).toEqual([400, 'InvalidJWT', 'signature verification failed'])
  admin.advance(61_000)
  expect(await refusal(url)).toEqual([400, 'InvalidJWT', '"exp" claim timestamp check failed'])

  const late = await signed(files, 'a')
  await files.remove(['a'])
  expect(await refusal(late)).toEqual([400, 'NoSuchKey', 'Object not found'])
})
