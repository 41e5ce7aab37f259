import { randomBytes } from 'node:crypto'
import { typeScriptFlags } from './node.mjs'
import { childEnv, ROOT } from './paths.mjs'
import { freePort } from './servers/port.mjs'
import { startServer } from './servers/server.mjs'

/**
 * Starts a stand-in for Supabase Storage on a free port, for demos and tests.
 *
 * @returns {Promise<import('./servers/server.mjs').Server & { url: string, serviceKey: string }>}
 */
export async function startStorage() {
  let url
  const server = await startServer({
    name: 'storage stand-in',
    command: process.execPath,
    args: [
      ...typeScriptFlags(),
      'simulator/storage/main.ts',
      ...['--port', String(await freePort())],
      ...['--secret', randomBytes(32).toString('hex')],
    ],
    onLine: (line) => (url ??= /^Storage stand-in ready: (http:\S+)/.exec(line)?.[1]),
    // The key, a JWT, is on the line after the address.
    ready: /^(?:Service key: )?([\w-]+\.[\w-]+\.[\w-]+)$/,
    cwd: ROOT,
    env: childEnv(),
  })
  return { ...server, url, serviceKey: server.said[1] }
}
