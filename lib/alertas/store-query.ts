import type { SearchQuery } from '../search/query.ts'
import type { AlertDatabase } from './database.ts'
import type { Alert } from './port.ts'
import { RELEASED, toAlert, type AlertRecord } from './stored.ts'

/** What an alert asks, changed by its owner. What it has seen stays. */
export function queryMethods({ write }: AlertDatabase) {
  return {
    changeQuery: (id: string, query: SearchQuery, now: number): Promise<Alert | undefined> =>
      write(async (sql) => {
        // The turn is raised: whoever runs the question before has nothing more to say.
        const [before] = await sql<AlertRecord>(
          `UPDATE alert SET ${RELEASED}, turn = turn + 1, failures = 0, asked_at = ?,
             due_at = CASE WHEN paused = 1 THEN NULL ELSE CAST(? AS bigint) END WHERE id = ? RETURNING *`,
          ...[now, now, id],
        )
        if (!before) return undefined
        const settings = { ...(JSON.parse(before.settings) as object), query }
        const [after] = await sql<AlertRecord>(
          'UPDATE alert SET settings = ? WHERE id = ? RETURNING *',
          ...[JSON.stringify(settings), id],
        )
        return toAlert(after!)
      }),
  }
}
