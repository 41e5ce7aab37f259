import type { AlertDatabase } from './database.ts'
import type { Alert, ClaimedAlert } from './port.ts'
import { toAlert, type AlertRecord } from './stored.ts'

/** Searches that go on are looked at together. */
const LOOKED_AT_ONCE = 50

/** Who has which alert: one replica at a time, by a lease, and a turn that each claim raises. */
export function claimMethods({ read, write, skipLocked }: AlertDatabase) {
  const isDue = 'due_at <= ? AND lease_until <= ? AND expires_at > ? AND followed = ?'

  async function fenced(text: string, ...values: (string | number | null)[]): Promise<boolean> {
    return write(async (sql) => (await sql(`${text} RETURNING id`, ...values)).length > 0)
  }

  return {
    async claim(
      now: number,
      { leaseMs, most, followed = false }: { leaseMs: number; most: number; followed?: boolean },
    ): Promise<ClaimedAlert[]> {
      const kind = Number(followed)
      const due = await read((sql) =>
        sql(`SELECT id FROM alert WHERE ${isDue} LIMIT 1`, ...[now, now, now, kind]),
      )
      if (due.length === 0) return []
      return write(async (sql) => {
        const [{ n } = { n: 0 }] = await sql<{ n: number }>(
          'SELECT count(*) AS n FROM alert WHERE search_id IS NOT NULL AND followed = ?',
          kind,
        )
        const pick = (which: string, limit: number) =>
          sql<{ id: string }>(
            `SELECT id FROM alert WHERE ${isDue} AND ${which} ORDER BY due_at LIMIT ? ${skipLocked}`,
            ...[now, now, now, kind, limit],
          )
        const goingOn = await pick('search_id IS NOT NULL', LOOKED_AT_ONCE)
        const beginning = await pick('search_id IS NULL', Math.max(0, most - Number(n)))
        const claimed: ClaimedAlert[] = []
        for (const { id } of [...goingOn, ...beginning]) {
          const text = 'UPDATE alert SET turn = turn + 1, lease_until = ? WHERE id = ? RETURNING *'
          const [record] = await sql<AlertRecord>(text, now + leaseMs, id)
          if (record) claimed.push(toAlert(record))
        }
        return claimed
      })
    },

    started: (id: string, turn: number, { id: searchId, query, startedAt }: NonNullable<Alert['search']>) =>
      fenced(
        'UPDATE alert SET search_id = ?, search_query = ?, search_at = ? WHERE id = ? AND turn = ?',
        ...[searchId, JSON.stringify(query), startedAt, id, turn],
      ),

    leave: (id: string, turn: number, dueAt: number) =>
      fenced('UPDATE alert SET due_at = ?, lease_until = 0 WHERE id = ? AND turn = ?', dueAt, id, turn),
  }
}
