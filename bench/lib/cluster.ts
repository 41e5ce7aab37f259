import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoEnv, startSimulator } from '../../scripts/lib/demo.mjs'
import { ROOT } from '../../scripts/lib/paths.mjs'
import { serverFolder } from '../../scripts/lib/servers/folder.mjs'
import { bindToProcess } from '../../scripts/lib/servers/lifetime.mjs'
import { localNginxConfig } from '../../scripts/lib/servers/nginx-config.mjs'
import { startNginx } from '../../scripts/lib/servers/nginx.mjs'
import { startPostgres } from '../../scripts/lib/servers/postgres.mjs'
import { startStorage } from '../../scripts/lib/storage.mjs'
import { createReplicas } from './replicas.ts'
import { startRestartableRedis, type RedisOptions } from './restartable-redis.ts'
import { createStorageSwitch } from './storage-switch.ts'

export type ClusterOptions = {
  replicas?: number
  /** `sqlite`: one file that all share. */
  acervo?: 'postgres' | 'sqlite'
  storage?: boolean
  redis?: RedisOptions
  /** Arguments of the simulated PNCP; see simulator/README.md. */
  simulator?: string[]
  /** More variables of every replica. */
  env?: Record<string, string>
  /** Folder of the built application: this one unless told otherwise. */
  app?: string
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>

/**
 * Starts replicas of the built application behind nginx, with Redis, PostgreSQL, a storage stand-in and a
 * simulated PNCP of their own, all on 127.0.0.1; resolves when every replica takes searches. Replicas are
 * numbered from 1. All of it ends with this process, however that ends.
 */
export async function startCluster(options: ClusterOptions = {}) {
  const folder = serverFolder('cluster', { open: true }).path
  const unbind = bindToProcess({ stop: async () => {}, stopNow() {}, temporaryFolder: folder })
  const { redis, postgres, files, pncp, env } = await startBacking(options, folder)
  const { killAll, addresses, ...replicas } = createReplicas({ folder, app: options.app ?? ROOT, env })
  for (let left = options.replicas ?? 3; left > 0; left--) await replicas.add()
  const nginx = await startNginx({ servers: addresses(), dir: join(folder, 'nginx') })

  return {
    ...replicas,
    folder,
    nginxUrl: nginx.url,
    redisUrl: redis.url,
    databaseUrl: postgres?.url,
    simulatorUrl: pncp.url,
    /** What nginx says of every request. */
    accessLog: join(nginx.dir, 'access.log'),
    restartRedis: redis.restart,
    storage: createStorageSwitch(files?.url),

    /** Has nginx read its configuration again, with all replicas in it, or those of the numbers given. */
    reloadNginx(numbers?: number[]): void {
      const template = readFileSync(join(ROOT, 'deploy', 'nginx.conf'), 'utf8')
      const where = { port: nginx.port, servers: addresses(numbers), folder: nginx.dir }
      writeFileSync(join(nginx.dir, 'nginx.conf'), localNginxConfig(template, where))
      process.kill(nginx.pid, 'SIGHUP')
    },

    async close(): Promise<void> {
      await killAll()
      const servers = [nginx, redis, postgres, files, pncp].filter((server) => server !== undefined)
      await Promise.all(servers.map((server) => server.stop()))
      rmSync(folder, { recursive: true, force: true })
      unbind()
    },
  }
}

/** What replicas share, and how they find it. */
async function startBacking(options: ClusterOptions, folder: string) {
  const { acervo = 'postgres', storage = false, simulator = ['--rows', '20000'] } = options
  const [redis, postgres, files, pncp] = await Promise.all([
    startRestartableRedis({ ...options.redis, dir: join(folder, 'redis') }),
    acervo === 'postgres' ? startPostgres() : undefined,
    storage ? startStorage() : undefined,
    startSimulator(simulator),
  ])
  const env: Record<string, string> = {
    ...demoEnv(pncp.url),
    REDIS_URL: redis.url,
    DATABASE_URL: postgres?.url ?? '',
    ...(acervo === 'sqlite' && { ACERVO_PATH: join(folder, 'acervo.db') }),
    ...(files && { SUPABASE_URL: files.url, SUPABASE_SERVICE_ROLE_KEY: files.serviceKey }),
    ...options.env,
  }
  return { redis, postgres, files, pncp, env }
}
