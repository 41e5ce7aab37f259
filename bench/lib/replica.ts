import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { becomesReady } from '../../scripts/lib/cluster/replica.mjs'
import { childEnv, commandOf } from '../../scripts/lib/paths.mjs'
import { startServer } from '../../scripts/lib/servers/server.mjs'

/** The application gives running searches 20 s to end. */
const GRACE_MS = 22_000
const READY_MS = 60_000

type Options = {
  name: string
  port: number
  /** Where it keeps what is its own, and its log. */
  folder: string
  /** Of the built application. */
  app: string
  env: Record<string, string>
}

export type Replica = ReturnType<typeof createReplica>

/** One replica of the built application, which can be started, ended in several ways and started again. */
export function createReplica({ name, port, folder, app, env }: Options) {
  mkdirSync(folder, { recursive: true })
  const url = `http://127.0.0.1:${port}`
  const logPath = join(folder, 'log.ndjson')
  const log = createWriteStream(logPath, { flags: 'a' })
  let server: Awaited<ReturnType<typeof startServer>> | undefined

  function signal(name: NodeJS.Signals): void {
    if (!server?.isRunning()) return
    process.kill(-server.pid, name)
  }

  return {
    name,
    port,
    url,
    logPath,
    isRunning: () => server?.isRunning() ?? false,
    pid: () => server?.pid,

    /** Resolves when it takes searches. @throws {Error} when it does not come to that. */
    async start(): Promise<void> {
      server = await startServer({
        name,
        command: process.execPath,
        args: [
          commandOf('next'),
          'start',
          ...['-H', '127.0.0.1', '-p', String(port)],
          ...['--keepAliveTimeout', '75000'],
        ],
        ready: /Ready in/,
        readyMs: READY_MS,
        // Also what it gets should we die ourselves: a frozen one would hear nothing else.
        stopSignal: 'SIGKILL',
        onLine: (line) => void log.write(`${line}\n`),
        cwd: app,
        env: childEnv({
          NODE_ENV: 'production',
          WARM_SWEEPS: '0',
          ...env,
          PORT: String(port),
          REPLICA_NAME: name,
          ACERVO_PATH: join(folder, 'acervo.db'),
          FILES_PATH: join(folder, 'files'),
          ...(env.ACERVO_PATH && { ACERVO_PATH: env.ACERVO_PATH }),
        }),
      })
      const ready = await becomesReady({ url, isRunning: server.isRunning }, READY_MS)
      if (!ready) throw new Error(`${name} is not ready; see ${logPath}`)
    },

    /** As a crash does it. */
    async kill(): Promise<void> {
      server?.kill()
      await server?.ended
    },

    /** Asks it to end, and resolves when it has; after its grace it is killed. */
    async stop(by: NodeJS.Signals = 'SIGTERM'): Promise<void> {
      signal('SIGCONT')
      signal(by)
      const timer = setTimeout(() => server?.kill(), GRACE_MS)
      await server?.ended
      clearTimeout(timer)
    },

    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
  }
}
