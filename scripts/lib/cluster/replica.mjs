import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { childEnv, commandOf, ROOT } from '../paths.mjs'
import { startServer } from '../servers/server.mjs'

/** The app gives running searches 20 s to end. */
const GRACE_MS = 22_000
/** Above the 60 s for which nginx keeps a connection, which must never be the one to find it closed. */
const KEEP_ALIVE_MS = '75000'

/**
 * Starts one replica. Its lines go to the terminal with its name before each; what it keeps on disk is its own,
 * as on a machine of its own.
 *
 * @param {{ name: string, port: number, folder: string, env: Record<string, string> }} options
 * @returns {Promise<import('../servers/server.mjs').Server & { url: string }>}
 */
export async function startReplica({ name, port, folder, env }) {
  mkdirSync(folder, { recursive: true })
  const server = await startServer({
    name,
    command: process.execPath,
    args: [
      commandOf('next'),
      'start',
      ...['-H', '127.0.0.1', '-p', String(port)],
      ...['--keepAliveTimeout', KEEP_ALIVE_MS],
    ],
    ready: /Ready in/,
    readyMs: 60_000,
    graceMs: GRACE_MS,
    onLine: (line) => console.log(`${name} | ${line}`),
    cwd: ROOT,
    env: childEnv({
      NODE_ENV: 'production',
      ...env,
      PORT: String(port),
      REPLICA_NAME: name,
      ACERVO_PATH: join(folder, 'acervo.db'),
      FILES_PATH: join(folder, 'files'),
    }),
  })
  return { ...server, url: `http://127.0.0.1:${port}` }
}

/** Resolves with whether the replica takes searches, after waiting for it up to `timeoutMs`. */
export async function becomesReady({ url, isRunning }, timeoutMs) {
  for (const deadline = Date.now() + timeoutMs; isRunning() && Date.now() < deadline; await pause(150)) {
    const ready = await fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    )
    await ready?.body?.cancel()
    if (ready?.ok) return true
  }
  return false
}
