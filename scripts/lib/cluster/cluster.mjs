import { join } from 'node:path'
import { ensureBuilt } from '../build.mjs'
import { fail, say } from '../console.mjs'
import { ensureProgram } from '../debian.mjs'
import { onStop } from '../process.mjs'
import { CLUSTER_PROGRAMS } from '../programs.mjs'
import { serverFolder } from '../servers/folder.mjs'
import { bindToProcess, removeFolder } from '../servers/lifetime.mjs'
import { startNginx } from '../servers/nginx.mjs'
import { isFree } from '../servers/port.mjs'
import { startBacking } from './backing.mjs'
import { becomesReady, startReplica } from './replica.mjs'

const READY_MS = 60_000

/**
 * Runs several replicas behind nginx until it is asked to stop, and resolves with the exit code.
 *
 * @param {ReturnType<typeof import('./options.mjs').readClusterOptions>} options
 */
export async function runCluster(options) {
  await checkMachine(options)
  const built = await ensureBuilt()
  if (built !== 0) return built

  const folder = clusterFolder(options.keep)
  // Until all is there, a request to stop ends everything as an exit does.
  const undo = onStop(() => process.exit(130))
  const { backing, replicas, nginx } = await startAll(options, folder.path).catch(({ message }) =>
    fail('as réplicas não iniciaram', message),
  )
  const ready = await Promise.all(replicas.map((replica) => becomesReady(replica, READY_MS)))
  undo()
  if (ready.includes(false)) say('nem todas as réplicas estão prontas / not every replica is ready')
  say(
    `http://localhost:${options.port}/buscar — ${ready.filter(Boolean).length} réplicas prontas / replicas ready`,
  )

  const asked = await untilStopped(replicas, [nginx, ...backing])
  // First the replicas: while they hand over what they run, they need all the others.
  await stopAll(replicas)
  await stopAll([nginx, ...backing])
  if (folder.temporary) removeFolder(folder.path)
  return asked ? 0 : 1
}

/** Before the build, so that nobody waits for it in vain. */
async function checkMachine({ port, replicas }) {
  if (!CLUSTER_PROGRAMS.map(ensureProgram).every(Boolean)) process.exit(1)
  for (let each = port; each <= port + replicas; each++) {
    if (!(await isFree(each)))
      fail(
        `a porta ${each} já está em uso; escolha outra com --port`,
        `port ${each} is in use; choose another`,
      )
  }
}

function clusterFolder(keep) {
  const folder = serverFolder('cluster', { dir: keep, open: true })
  if (folder.temporary) bindToProcess({ stop: async () => {}, stopNow() {}, temporaryFolder: folder.path })
  return folder
}

async function startAll({ port, replicas: count, ...options }, folder) {
  const { servers: backing, env: shared } = await startBacking(options, folder)
  // Links in files, feeds and e-mails lead to nginx.
  const env = { ...shared, PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}` }
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const [nginx, ...replicas] = await Promise.all([
    startNginx({ port, servers: numbers.map((n) => `127.0.0.1:${port + n}`), dir: join(folder, 'nginx') }),
    ...numbers.map((n) =>
      startReplica({ name: `replica-${n}`, port: port + n, folder: join(folder, `replica-${n}`), env }),
    ),
  ])
  for (const { name, url } of [...backing, ...replicas]) say(`${name} ${url}`)
  say(`dados e registro de acesso em / data and access log in ${folder}`)
  return { backing, replicas, nginx }
}

/**
 * Resolves with true when asked to stop, with false when no replica is left. Asked once more, it kills them.
 * Whatever else ends is told, and the rest goes on: to see that is what this is for.
 */
function untilStopped(replicas, others) {
  const { promise, resolve } = Promise.withResolvers()
  let asked = false
  onStop(() => {
    if (asked) for (const replica of replicas) replica.kill()
    else say('encerrando… / stopping')
    asked = true
    resolve(true)
  })
  for (const { name, ended } of [...replicas, ...others])
    void ended.then((code) => asked || say(`${name} terminou (código ${code}) / ended`))
  void Promise.all(replicas.map(({ ended }) => ended)).then(() => resolve(false))
  return promise
}

async function stopAll(servers) {
  await Promise.all(servers.map((server) => server.stop()))
}
