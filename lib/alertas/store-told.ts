import { hasDeadlineToCome } from '../calendar/deadlines.ts'
import type { AlertDatabase } from './database.ts'
import type { MemoryRow } from './memory-row.ts'
import { unpackMemory } from './memory.ts'
import type { AlertRun, Mail, NewsItem } from './port.ts'
import { toMail, toNews, toRun, type MailRecord, type ToldRecord } from './stored.ts'

const LATE_MS = 60_000

/** What alerts have found, for those who ask. */
export function toldMethods({ read }: AlertDatabase) {
  return {
    runs: (id: string, limit: number): Promise<AlertRun[]> =>
      read(async (sql) =>
        (
          await sql<ToldRecord>(
            'SELECT * FROM alert_run WHERE alert = ? ORDER BY at DESC, id LIMIT ?',
            id,
            limit,
          )
        ).map(toRun),
      ),

    news: (id: string, limit: number): Promise<NewsItem[]> =>
      read(async (sql) =>
        (
          await sql<ToldRecord>(
            'SELECT * FROM alert_news WHERE alert = ? ORDER BY at DESC, place LIMIT ?',
            ...[id, limit],
          )
        ).map(toNews),
      ),

    mails: (id: string, limit: number): Promise<Mail[]> =>
      read(async (sql) =>
        (
          await sql<MailRecord>(
            'SELECT * FROM alert_mail WHERE alert = ? ORDER BY at DESC, id LIMIT ?',
            id,
            limit,
          )
        ).map(toMail),
      ),

    counts: (now: number) =>
      read(async (sql) => {
        const [counts] = await sql<{ alerts: number; late: number; mails: number }>(
          `SELECT (SELECT count(*) FROM alert) AS alerts, (SELECT count(*) FROM alert WHERE due_at < ? AND lease_until <= ?) AS late,
             (SELECT count(*) FROM alert_mail WHERE state = 'pending') AS mails`,
          ...[now - LATE_MS, now],
        )
        return counts!
      }),

    async rows(id: string, now: number): Promise<MemoryRow[]> {
      const [memory] = await read((sql) =>
        sql<{ bytes: Uint8Array }>('SELECT bytes FROM alert_memory WHERE alert = ?', id),
      )
      if (!memory) return []
      return Object.values((await unpackMemory(memory.bytes)).rows)
        .filter(({ row, goneOn }) => goneOn === undefined && hasDeadlineToCome(row, now))
        .map(({ row }) => row)
    },
  }
}
