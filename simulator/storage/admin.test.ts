import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createClient } from '@supabase/supabase-js'
import { expect, test } from 'vitest'

test('runs as a process, to be told over HTTP what goes wrong', async () => {
  const child = spawn(process.execPath, ['simulator/storage/main.ts', '--port', '0', '--secret', 'x'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
    const url = String((await lines.next()).value).replace('Storage stand-in ready: ', '')
    const key = String((await lines.next()).value)
    const { storage } = createClient(url, key)
    expect((await storage.createBucket('a')).error).toBeNull()

    const tell = (path: string, method: string, body?: unknown) =>
      fetch(`${url}/__storage/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
    expect((await tell('faults', 'POST', { kind: '502', operation: 'getBucket' })).status).toBe(204)
    expect((await storage.getBucket('a')).error).toMatchObject({ status: 502 })
    expect((await tell('faults', 'POST', { kind: 'none' })).status).toBe(400)
    await tell('faults', 'DELETE')
    expect((await storage.getBucket('a')).error).toBeNull()
    expect(await (await tell('stats', 'GET')).json()).toMatchObject({
      buckets: { a: { public: false, objects: 0 } },
      requests: { createBucket: 1, getBucket: 2 },
      faults: [],
    })
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})
