import { createConnections, type Client } from './connections.ts'
import { migrate } from './schema.ts'
import { READ_VERSIONS, refuseNewer, type VersionRow } from './versions.ts'

/**
 * One lock for all that writes, in every replica. A merge changes what it has read, and rows come in any order: so no
 * merge is lost, and no two wait for each other.
 */
const LOCK = 'SELECT pg_advisory_xact_lock(4713219205)'

/** `opening` are the statements that begin a transaction. After `wholeMs` the server is given up. */
type Kind = { opening: string; wholeMs: number }

const ASK: Kind = { opening: `${begin('BEGIN READ ONLY', '10s')}; ${READ_VERSIONS}`, wholeMs: 15_000 }
const STREAM: Kind = { opening: `${begin('BEGIN READ ONLY', '30s')}; ${READ_VERSIONS}`, wholeMs: 40_000 }
const APPEND: Kind = { opening: `${begin('BEGIN', '15s')}; ${READ_VERSIONS}`, wholeMs: 45_000 }
const WRITE: Kind = { opening: `${begin('BEGIN', '15s')}; ${LOCK}; ${READ_VERSIONS}`, wholeMs: 45_000 }
const MIGRATE: Kind = {
  opening: `${begin('BEGIN', '5s')}; ${LOCK}; SET LOCAL statement_timeout = '10min'`,
  wholeMs: 1_800_000,
}

/**
 * Settings hold for the transaction and not the session, which behind a pooler belongs to others too. A process that
 * stops in the middle holds the lock no longer than the idle time-out.
 */
function begin(statement: string, statementTimeout: string): string {
  return `${statement}; SET LOCAL statement_timeout = '${statementTimeout}';
    SET LOCAL idle_in_transaction_session_timeout = '20s'; SET LOCAL jit = off;
    SET LOCAL max_parallel_workers_per_gather = 0`
}

/**
 * The server behind an address. Nothing is asked of it before the first call, and the first that succeeds brings its
 * schema up to date. Calls reject with `store_unavailable` while the server cannot serve; nothing of theirs is kept.
 */
export function openDatabase(url: string) {
  const { open, close } = createConnections(url)
  let migrated: Promise<void> | undefined

  async function transaction<T>(
    { opening, wholeMs }: Kind,
    work: (client: Client, opened: VersionRow[]) => Promise<T>,
  ): Promise<T> {
    const [connection, opened] = await open(opening, wholeMs)
    try {
      const result = await work(connection.client, opened.rows as VersionRow[])
      await connection.client.query('COMMIT')
      connection.keep()
      return result
    } catch (error) {
      connection.cut()
      throw connection.explain(error)
    }
  }

  async function checked<T>(kind: Kind, work: (client: Client) => Promise<T>): Promise<T> {
    migrated ??= transaction(MIGRATE, migrate).catch((error: unknown) => {
      migrated = undefined
      throw error
    })
    await migrated
    return transaction(kind, (client, versions) => {
      refuseNewer(versions)
      return work(client)
    })
  }

  return {
    ask: <T>(work: (client: Client) => Promise<T>) => checked(ASK, work),
    /** For answers that take their time. */
    stream: <T>(work: (client: Client) => Promise<T>) => checked(STREAM, work),
    /** Beside all others that write: for rows that nobody else changes. Whole or not at all. */
    append: <T>(work: (client: Client) => Promise<T>) => checked(APPEND, work),
    /** Alone among all that write to this database, in any process; whole or not at all. */
    write: <T>(work: (client: Client) => Promise<T>) => checked(WRITE, work),
    close,
  }
}
