import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { get, noParams, post, startTestServices, withId } from '@/lib/http/testing/server.ts'
import type { SearchState } from '@/lib/search/state.ts'
import { GET } from './[searchId]/excel/route.ts'
import { POST } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
let searchId: string

beforeAll(async () => {
  server = await startTestServices()
  const query = { ufs: ['RJ', 'SP'], situacao: 'abertas' }
  const response = await POST(post('/api/buscar', query, { Prefer: 'wait=30' }), noParams)
  searchId = ((await response.json()) as SearchState).searchId
})
afterAll(() => server.close())

const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  GET(get('/', { headers, method }), withId(searchId))
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

/** Reads so many bytes of an answer, then hangs up. */
async function breakOff(response: Response, bytes: number): Promise<Buffer> {
  const reader = response.body!.getReader()
  let read = Buffer.alloc(0)
  while (read.length < bytes) read = Buffer.concat([read, (await reader.read()).value!])
  await reader.cancel()
  return read.subarray(0, bytes)
}

describe('a download', () => {
  test('that broke off goes on where it was, and has the same bytes', async () => {
    const whole = await bytesOf(await ask())
    const first = await ask()
    const etag = first.headers.get('etag')!
    expect(first.headers.get('accept-ranges')).toBe('bytes')
    const begun = await breakOff(first, 5_000)

    const rest = await ask({ Range: 'bytes=5000-', 'If-Range': etag })
    expect(rest.status).toBe(206)
    expect(rest.headers.get('content-range')).toBe(`bytes 5000-${whole.length - 1}/${whole.length}`)
    expect(rest.headers.get('content-length')).toBe(String(whole.length - 5_000))
    expect(rest.headers.get('content-disposition')).toBe(first.headers.get('content-disposition'))
    expect(rest.headers.get('etag')).toBe(etag)
    expect(Buffer.concat([begun, await bytesOf(rest)]).equals(whole)).toBe(true)
  })

  test('in parts of any size is the whole', async () => {
    const whole = await bytesOf(await ask())
    const cuts = [0, 1, 3_000, whole.length - 7, whole.length]
    const parts = cuts.slice(1).map((end, index) => ask({ Range: `bytes=${cuts[index]}-${end - 1}` }))
    const pieces = await Promise.all(parts.map(async (part) => bytesOf(await part)))
    expect(Buffer.concat(pieces).equals(whole)).toBe(true)
    expect((await bytesOf(await ask({ Range: 'bytes=-7' }))).equals(whole.subarray(-7))).toBe(true)
  })

  test('begins anew when the file is another', async () => {
    const whole = await bytesOf(await ask())
    const again = await ask({ Range: 'bytes=5000-', 'If-Range': '"another"' })
    expect(again.status).toBe(200)
    expect((await bytesOf(again)).equals(whole)).toBe(true)
  })

  test('of several parts at once is the whole', async () => {
    const response = await ask({ Range: 'bytes=0-1,5-6' })
    expect([response.status, (await bytesOf(response)).length]).toEqual([
      200,
      Number(response.headers.get('content-length')),
    ])
  })

  test('of a part that is not there says how much there is', async () => {
    const { headers } = await ask({}, 'HEAD')
    const response = await ask({ Range: 'bytes=999999999-' })
    expect([response.status, await response.text()]).toEqual([416, ''])
    expect(response.headers.get('content-range')).toBe(`bytes */${headers.get('content-length')}`)
  })

  test('can be asked about without its bytes, and whether it is still the same', async () => {
    const head = await ask({ Range: 'bytes=0-9' }, 'HEAD')
    expect([head.status, head.body]).toEqual([200, null])
    const etag = head.headers.get('etag')!
    const same = await ask({ 'If-None-Match': etag })
    expect([same.status, same.body, same.headers.get('cache-control')]).toEqual([
      304,
      null,
      'private, no-store, no-transform',
    ])
    expect((await ask({ 'If-Match': '"another"' })).status).toBe(412)
  })

  test('is never put together of two files, as when a replica ended and another made it anew', async () => {
    const first = await ask()
    const begun = await breakOff(first, 5_000)
    const folder = process.env.FILES_PATH!
    for (const name of await readdir(folder)) await rm(join(folder, name))
    const rest = await ask({ Range: 'bytes=5000-', 'If-Range': first.headers.get('etag')! })
    const isSame = rest.headers.get('etag') === first.headers.get('etag')
    expect(rest.status).toBe(isSame ? 206 : 200)
    const bytes = await bytesOf(rest)
    const whole = await bytesOf(await ask())
    expect((isSame ? Buffer.concat([begun, bytes]) : bytes).equals(whole)).toBe(true)
  })
})
