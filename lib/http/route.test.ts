import { afterAll, beforeAll, expect, test } from 'vitest'
import { services } from '../services.ts'
import { madeFileResponse } from './made-file-response.ts'
import { route } from './route.ts'
import { noParams, startTestServices } from './testing/server.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => void (server = await startTestServices()))
afterAll(() => server.close())

async function* endless(onEnd: () => void) {
  try {
    for (;;) yield Buffer.from('part')
  } finally {
    onEnd()
  }
}

test('what was made for somebody who left meanwhile is let go: nobody will read it', async () => {
  const ended = Promise.withResolvers<void>()
  const leaving = new AbortController()
  const handle = route(async () => {
    const parts = endless(ended.resolve)
    const response = await madeFileResponse({ filename: 'a.csv', type: 'text/csv', parts })
    leaving.abort()
    return response
  })
  const response = await handle(new Request('http://x/', { signal: leaving.signal }), noParams)
  expect([response.status, response.body]).toEqual([499, null])
  await ended.promise
  const before = performance.now()
  await services().lifecycle.idle(10_000)
  expect(performance.now() - before, 'a stop does not wait for it').toBeLessThan(5_000)
})
