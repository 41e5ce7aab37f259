import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeFileResponse } from './made-file-response.ts'
import { startTestServices } from './testing/server.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => void (server = await startTestServices()))
afterAll(() => server.close())

async function* parts(count: number, { breaks = false, onEnd = () => {} } = {}) {
  try {
    for (let at = 0; at < count; at++) yield Buffer.from(`part ${at}\n`)
    if (breaks) throw new Error('the store is gone')
  } finally {
    onEnd()
  }
}
const file = (made: AsyncGenerator<Uint8Array, void>) => ({
  filename: 'a.csv',
  type: 'text/csv',
  parts: made,
})

test('all parts are sent, and the end is an end', async () => {
  expect(await (await madeFileResponse(file(parts(3)))).text()).toBe('part 0\npart 1\npart 2\n')
  expect(await (await madeFileResponse(file(parts(0)))).text()).toBe('')
})

test('what fails before the first part can still be answered', async () => {
  await expect(madeFileResponse(file(parts(0, { breaks: true })))).rejects.toThrow('the store is gone')
})

test('what fails later breaks the transfer off', async () => {
  const { body } = await madeFileResponse(file(parts(2, { breaks: true })))
  const reader = body!.getReader()
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('part 0\n')
  await reader.read()
  await expect(reader.read()).rejects.toThrow('the store is gone')
})

test('who leaves stops the making', async () => {
  const ended = Promise.withResolvers<void>()
  const { body } = await madeFileResponse(file(parts(1_000_000, { onEnd: ended.resolve })))
  const reader = body!.getReader()
  await reader.read()
  await reader.cancel()
  await ended.promise
})

test('nothing is made ahead of its reader', async () => {
  let made = 0
  async function* counted() {
    for (; made < 1_000; made++) yield Buffer.from('x')
  }
  const { body } = await madeFileResponse(file(counted()))
  const reader = body!.getReader()
  await reader.read()
  await reader.read()
  expect(made).toBeLessThan(10)
  await reader.cancel()
})
