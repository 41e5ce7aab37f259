import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findProgram } from '../programs.mjs'
import { startPostgres } from './postgres.mjs'
import { isFree } from './port.mjs'
import { startRedis } from './redis.mjs'
import { startServer } from './server.mjs'

const missing = ['redis', 'postgres'].filter((name) => !findProgram(name))
if (missing.length > 0 && process.env.CI) throw new Error(`CI must have ${missing.join(', ')}`)

// Without the programs there is nothing to start.
describe.skipIf(missing.length > 0)('servers of our own', () => {
  test('a Redis answers, and leaves neither process nor folder', async () => {
    const server = await startRedis({ maxmemory: '64mb' })
    const redis = new Redis(server.url)
    expect(await redis.ping()).toBe('PONG')
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
    redis.disconnect()
    await server.stop()
    expect([await isFree(server.port), existsSync(server.dir)]).toEqual([true, false])
  })

  test('a Redis with a log goes on where it was killed, in the same folder', async () => {
    const first = await startRedis({ aof: true })
    const before = new Redis(first.url)
    await before.set('kept', 'yes')
    before.disconnect()
    first.kill()
    await first.ended
    const second = await startRedis({ aof: true, port: first.port, dir: first.dir })
    const after = new Redis(second.url)
    expect(await after.get('kept')).toBe('yes')
    after.disconnect()
    await second.stop()
    await first.stop()
    expect(existsSync(first.dir)).toBe(false)
  })

  test('a PostgreSQL answers in UTF-8, and leaves neither process nor folder', async () => {
    const server = await startPostgres()
    const client = new Client(server.url)
    await client.connect()
    const { rows } = await client.query(
      "select lower('LICITAÇÃO') as lower, current_setting('server_encoding') as encoding",
    )
    expect(rows).toEqual([{ lower: 'licitação', encoding: 'UTF8' }])
    client.on('error', () => {}) // its session is about to be ended
    await server.stop()
    expect([await isFree(server.port), existsSync(server.dir)]).toEqual([true, false])
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'they end when their starter gets %s',
    async (signal) => {
      const dir = mkdtempSync(join(tmpdir(), 'bidiq-orphan-'))
      onTestFinished(() => rmSync(dir, { recursive: true }))
      const program = `
      const { startRedis } = await import(${JSON.stringify(import.meta.resolve('./redis.mjs'))})
      console.log((await startRedis({ dir: ${JSON.stringify(dir)} })).port)`
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
      expect(await isFree(Number(line))).toBe(false)
      child.kill(signal)
      await expect.poll(() => isFree(Number(line)), { timeout: 5_000 }).toBe(true)
    },
  )

  test('a start that fails says why', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    await expect(startRedis({ port })).rejects.toThrow(/Redis did not start[^]*already in use/)
    await expect(startServer({ name: 'X', command: '/nowhere', args: [], ready: /^ready$/ })).rejects.toThrow(
      'X did not start',
    )
    taken.close()
  })
})
