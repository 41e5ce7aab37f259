import { join } from 'node:path'
import { demoEnv, startSimulator } from '../demo.mjs'
import { startPostgres } from '../servers/postgres.mjs'
import { startRedis } from '../servers/redis.mjs'
import { startStorage } from '../storage.mjs'

const REDIS_MEMORY = '512mb'

/**
 * Starts what replicas share: Redis, and what the options ask for of PostgreSQL, storage and a simulated PNCP.
 *
 * @param {ReturnType<typeof import('./options.mjs').readClusterOptions>} options
 * @param {string} folder where they keep their data
 * @returns {Promise<{ servers: import('../servers/server.mjs').Server[], env: Record<string, string> }>} `env`
 *   is how the app finds them
 */
export async function startBacking({ database, storage, simulator }, folder) {
  const [redis, postgres, files, pncp] = await Promise.all([
    startRedis({ dir: join(folder, 'redis'), aof: true, maxmemory: REDIS_MEMORY }),
    database ? startPostgres({ dir: join(folder, 'postgres') }) : undefined,
    storage ? startStorage() : undefined,
    simulator ? startSimulator(simulator) : undefined,
  ])
  return {
    servers: [redis, postgres, files, pncp].filter((server) => server !== undefined),
    env: {
      ...(pncp && demoEnv(pncp.url)),
      REDIS_URL: redis.url,
      DATABASE_URL: postgres?.url ?? '',
      ...(files && { SUPABASE_URL: files.url, SUPABASE_SERVICE_ROLE_KEY: files.serviceKey }),
    },
  }
}
