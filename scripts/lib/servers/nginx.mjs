import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'
import { findProgram } from '../programs.mjs'
import { serverFolder } from './folder.mjs'
import { localNginxConfig } from './nginx-config.mjs'
import { freePort } from './port.mjs'
import { startServer } from './server.mjs'

/**
 * Starts an nginx of our own on 127.0.0.1 in front of `servers`, configured as deploy/nginx.conf, and resolves
 * when it answers.
 *
 * @param {{ servers: string[], port?: number, dir?: string, onLine?: (line: string) => void }} options `servers` as
 *   `host:port`; a `dir` is kept; `onLine` hears what it says, its error log
 * @returns {Promise<import('./server.mjs').Server & { url: string, port: number, dir: string }>} the access
 *   log is `access.log` in `dir`
 */
export async function startNginx({ servers, port: wanted, dir, onLine }) {
  const port = wanted ?? (await freePort())
  // Its workers are not root, and must get into it.
  const folder = serverFolder('nginx', { dir, open: true })
  const config = join(folder.path, 'nginx.conf')
  const template = readFileSync(join(ROOT, 'deploy', 'nginx.conf'), 'utf8')
  writeFileSync(config, localNginxConfig(template, { port, servers, folder: folder.path }))

  const server = await startServer({
    name: 'nginx',
    command: findProgram('nginx') ?? 'nginx',
    args: ['-e', 'stderr', '-p', folder.path, '-c', config, '-g', 'daemon off;'],
    ready: /start worker processes/,
    folder,
    onLine,
  })
  return { ...server, url: `http://127.0.0.1:${port}`, port, dir: folder.path }
}
