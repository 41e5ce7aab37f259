import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findProgram } from '../programs.mjs'
import { serverFolder, unprivileged } from './folder.mjs'
import { removeFolder } from './lifetime.mjs'
import { freePort } from './port.mjs'
import { startServer } from './server.mjs'

/** What is lost with the machine's power is of no worth in a folder that goes with the process. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Starts a PostgreSQL of our own on 127.0.0.1, with its one user `postgres` trusted, and resolves when it answers.
 *
 * @param {{ port?: number, dir?: string, maxConnections?: number }} [options] a `dir` is kept, written with
 *   all of PostgreSQL's care, and used again as it is when it holds a cluster already
 * @returns {Promise<import('./server.mjs').Server & { url: string, port: number, dir: string }>} `url` names
 *   the database `postgres`
 */
export async function startPostgres({ port: wanted, dir, maxConnections = 200 } = {}) {
  const port = wanted ?? (await freePort())
  const programs = dirname(findProgram('postgres') ?? 'initdb')
  // PostgreSQL refuses to run as root.
  const owner = unprivileged(['postgres', 'nobody'])
  const folder = serverFolder('postgres', { dir, owner })
  if (!existsSync(join(folder.path, 'PG_VERSION'))) createCluster(programs, folder, owner)

  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: maxConnections,
    ...(folder.temporary && FAST),
  }
  const server = await startServer({
    name: 'PostgreSQL',
    command: join(programs, 'postgres'),
    args: [
      '-D',
      folder.path,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    ready: /database system is ready to accept connections/,
    folder,
    owner,
    cwd: folder.path,
    env: { ...process.env, LC_ALL: 'C' },
    // Ends sessions instead of waiting for them; an immediate end is for what nobody will read again.
    stopSignal: folder.temporary ? 'SIGQUIT' : 'SIGINT',
  })
  return { ...server, url: `postgres://postgres@127.0.0.1:${port}/postgres`, port, dir: folder.path }
}

function createCluster(programs, { path, temporary }, owner) {
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const args = ['-D', path, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', `--locale=${locale}`]
  if (temporary) args.push('--no-sync')
  const { status, stderr, error } = spawnSync(join(programs, 'initdb'), args, {
    ...owner,
    cwd: path,
    encoding: 'utf8',
  })
  if (status === 0) return
  if (temporary) removeFolder(path)
  throw new Error(`initdb failed in ${path}: ${stderr || error?.message}`)
}
