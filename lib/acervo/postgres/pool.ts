import pg from 'pg'

/** For each thread; a replica has six of them. */
const MOST_CONNECTIONS = 2
const CONNECT_MS = 3_000
/** How long a call waits while others hold the connections. */
const QUEUE_MS = 30_000
const IDLE_MS = 60_000

const INT8 = 20

/** A pool has one time-out for connecting and for waiting for its turn; the first must be short. */
class QuickClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECT_MS })
  }
}

/** Connections to the server, made when needed: none is made here. */
export function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    Client: QuickClient,
    application_name: 'bidiq',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: QUEUE_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: { getTypeParser },
  })
  // An idle connection was lost: the next call makes another.
  pool.on('error', () => {})
  return pool
}

/** Instants, ids and codes are bigint there and numbers here: none of them is above 2^53. */
function getTypeParser(...[oid, format]: Parameters<typeof pg.types.getTypeParser>) {
  return Number(oid) === INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown)
}
