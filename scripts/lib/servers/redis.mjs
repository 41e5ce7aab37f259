import { findProgram } from '../programs.mjs'
import { serverFolder } from './folder.mjs'
import { freePort } from './port.mjs'
import { startServer } from './server.mjs'

/**
 * Starts a Redis of our own on 127.0.0.1 and resolves when it answers. It keeps nothing on disk unless `aof`,
 * and refuses writes rather than forget keys when `maxmemory` is reached, as BullMQ needs it.
 *
 * @param {{ port?: number, aof?: boolean, maxmemory?: string, dir?: string }} [options] `maxmemory` as Redis
 *   writes it (`256mb`); a `dir` is kept, and another start with it and the same port goes on from there
 * @returns {Promise<import('./server.mjs').Server & { url: string, port: number, dir: string }>}
 */
export async function startRedis({ port: wanted, aof = false, maxmemory, dir } = {}) {
  const port = wanted ?? (await freePort())
  const folder = serverFolder('redis', { dir })
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder.path,
    save: '',
    appendonly: aof ? 'yes' : 'no',
    appendfsync: 'everysec',
    'maxmemory-policy': 'noeviction',
    ...(maxmemory && { maxmemory }),
  }
  const server = await startServer({
    name: 'Redis',
    command: findProgram('redis') ?? 'redis-server',
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ready: /Ready to accept connections/,
    folder,
  })
  return { ...server, url: `redis://127.0.0.1:${port}`, port, dir: folder.path }
}
