import type { Duplex } from 'node:stream'
import type pg from 'pg'
import { createPool } from './pool.ts'
import { explained, isEnding, unavailable } from './unavailable.ts'

export type Client = pg.PoolClient

export type Connection = {
  client: Client
  /** Gives it back, for the next call. */
  keep(): void
  /** Ends it without a goodbye, which a server that hangs would not answer. What was not committed is undone there. */
  cut(): void
  /** Whether it broke, or was ended from the other side, so that `error` was thrown. */
  isBroken(error: unknown): boolean
  /** What `error`, thrown while it was used, means: `store_unavailable` if the server could not serve. */
  explain(error: unknown): unknown
}

/** Connections to the server, each given up `wholeMs` after it was taken. */
export function createConnections(url: string) {
  const pool = createPool(url)
  const used = new WeakSet<Client>()
  const lost = new WeakMap<object, Error>()
  const lose = (client: object, error: Error) => lost.has(client) || lost.set(client, error)
  // For its whole life: a connection may break whoever has it, and an error that nobody hears ends the thread.
  pool.on('connect', (client) => client.on('error', (error) => lose(client, error)))

  function lend(client: Client, wholeMs: number): Connection {
    const overdue = setTimeout(() => {
      lose(client, new Error(`no answer within ${wholeMs} ms`))
      destroy(client)
    }, wholeMs)
    return {
      client,
      keep() {
        clearTimeout(overdue)
        client.release()
      },
      cut() {
        clearTimeout(overdue)
        client.release(true)
        destroy(client)
      },
      isBroken: (error) => lost.has(client) || isEnding(error),
      explain(error) {
        const loss = lost.get(client)
        return loss ? unavailable(loss) : explained(error)
      },
    }
  }

  return {
    /**
     * A connection on which `opening` has been run, and the last answer to it. One that broke while it lay idle is
     * replaced by another.
     *
     * @throws {AppError} `store_unavailable`
     */
    async open(opening: string, wholeMs: number): Promise<[Connection, pg.QueryResult]> {
      for (;;) {
        const client = await pool.connect().catch((error: unknown) => Promise.reject(unavailable(error)))
        const wasIdle = used.has(client)
        used.add(client)
        const connection = lend(client, wholeMs)
        try {
          const answers = (await client.query(opening)) as unknown as pg.QueryResult[]
          return [connection, answers.at(-1)!]
        } catch (error) {
          connection.cut()
          if (!wasIdle || !connection.isBroken(error)) throw connection.explain(error)
        }
      }
    },

    close: () => pool.end(),
  }
}

function destroy(client: Client): void {
  const { connection } = client as unknown as { connection: { stream: Duplex } }
  connection.stream.destroy()
}
