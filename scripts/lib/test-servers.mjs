import { ensureProgram } from './debian.mjs'
import { startPostgres } from './servers/postgres.mjs'
import { startRedis } from './servers/redis.mjs'

const SERVERS = [
  { variable: 'TEST_REDIS_URL', program: 'redis', start: startRedis },
  { variable: 'TEST_DATABASE_URL', program: 'postgres', start: startPostgres },
]

/**
 * Starts the servers that tests of adapters need, for these tests alone. An address that the user has set is
 * kept; a server that cannot be installed here is left out, and its tests then skip, or fail where `CI` is set.
 *
 * @returns {Promise<{ env: Record<string, string>, stop(): Promise<void> }>} `env` has the addresses
 */
export async function startTestServers() {
  const missing = SERVERS.filter(({ variable, program }) => !process.env[variable] && ensureProgram(program))
  const started = await Promise.all(
    missing.map(async ({ variable, start }) => ({ variable, server: await start() })),
  )
  return {
    env: Object.fromEntries(started.map(({ variable, server }) => [variable, server.url])),
    async stop() {
      await Promise.all(started.map(({ server }) => server.stop()))
    },
  }
}
