import { randomUUID } from 'node:crypto'
import type { AlertDatabase, Sql } from './database.ts'
import {
  MAIL_MS,
  NEWS_KEPT,
  NEWS_MS,
  RUNS_KEPT,
  TELL_END_MS,
  type ClaimedMail,
  type Mail,
  type MailOutcome,
} from './port.ts'
import { forgetUnconfirmed } from './store-addresses.ts'
import {
  toAlert,
  toMail,
  toNews,
  toRun,
  type AlertRecord,
  type MailRecord,
  type ToldRecord,
} from './stored.ts'

const LOST = 'O servidor de e-mail não confirmou o envio.'
const TOO_LATE = 'Não pôde ser enviado a tempo.'
/** Runs of which a mail has still to tell. */
const TO_TELL = `SELECT run FROM alert_mail WHERE run IS NOT NULL AND state IN ('pending', 'sending')`

/** The mails of alerts: recorded as being sent before they are, and never sent twice. */
export function mailMethods({ read, write, skipLocked }: AlertDatabase) {
  return {
    async claimMail(now: number, leaseMs: number): Promise<ClaimedMail | undefined> {
      const due = await read((sql) =>
        sql(
          `SELECT id FROM alert_mail WHERE (state = 'pending' AND due_at <= ?) OR (state = 'sending' AND lease_until <= ?)
           LIMIT 1`,
          ...[now, now],
        ),
      )
      if (due.length === 0) return undefined
      return write(async (sql) => {
        await sql(
          `UPDATE alert_mail SET state = 'unknown', reason = ? WHERE state = 'sending' AND lease_until <= ?`,
          ...[LOST, now],
        )
        const [next] = await sql<{ id: string }>(
          `SELECT id FROM alert_mail WHERE state = 'pending' AND due_at <= ? ORDER BY due_at LIMIT 1 ${skipLocked}`,
          now,
        )
        if (!next) return undefined
        const [mail] = await sql<MailRecord>(
          `UPDATE alert_mail SET state = 'sending', tries = tries + 1, lease_until = ? WHERE id = ? RETURNING *`,
          ...[now + leaseMs, next.id],
        )
        return whole(sql, mail!)
      })
    },

    mailed: ({ id, tries }: Pick<Mail, 'id' | 'tries'>, outcome: MailOutcome): Promise<boolean> =>
      write(async (sql) => {
        const dueAt = outcome.state === 'pending' ? outcome.dueAt : 0
        const reason = outcome.state === 'sent' ? null : outcome.reason
        const changed = await sql(
          `UPDATE alert_mail SET state = ?, due_at = ?, reason = ?, lease_until = 0
           WHERE id = ? AND tries = ? AND state = 'sending' RETURNING id`,
          ...[outcome.state, dueAt, reason, id, tries],
        )
        return changed.length > 0
      }),

    removeExpired: (now: number): Promise<number> =>
      write(async (sql) => {
        const gone = await sql('DELETE FROM alert WHERE expires_at <= ? RETURNING id', now)
        await forgetUnconfirmed(sql, now)
        await giveUp(sql, now)
        await tellEnds(sql, now)
        await sql('DELETE FROM alert_news WHERE at < ?', now - NEWS_MS)
        await keepLatest(sql, 'alert_news', { run: 'run', order: 'at DESC, place', most: NEWS_KEPT })
        await keepLatest(sql, 'alert_run', { run: 'id', order: 'at DESC', most: RUNS_KEPT })
        await sql(
          `DELETE FROM alert_mail WHERE at < ? AND state NOT IN ('pending', 'sending')`,
          now - NEWS_MS,
        )
        return gone.length
      }),
  }
}

async function whole(sql: Sql, mail: MailRecord): Promise<ClaimedMail> {
  const [alert] = await sql<AlertRecord>('SELECT * FROM alert WHERE id = ?', mail.alert)
  const [run] = mail.run ? await sql<ToldRecord>('SELECT * FROM alert_run WHERE id = ?', mail.run) : []
  const news = mail.run
    ? await sql<ToldRecord>(
        'SELECT * FROM alert_news WHERE alert = ? AND run = ? ORDER BY place',
        mail.alert,
        mail.run,
      )
    : []
  return { ...toMail(mail), alert: toAlert(alert!), run: run ? toRun(run) : null, news: news.map(toNews) }
}

async function tellEnds(sql: Sql, now: number): Promise<void> {
  const ending = await sql<{ id: string }>(
    `UPDATE alert SET end_told = 1 WHERE expires_at <= ? AND end_told = 0 AND confirmed_at IS NOT NULL
       AND email IS NOT NULL RETURNING id`,
    now + TELL_END_MS,
  )
  for (const { id } of ending)
    await sql(
      `INSERT INTO alert_mail (id, alert, kind, state, at, due_at) VALUES (?, ?, 'expiry', 'pending', ?, ?)`,
      ...[randomUUID(), id, now, now],
    )
}

/** Where no server could be reached for days, or none is set, what waits would come all at once, and stale. */
async function giveUp(sql: Sql, now: number): Promise<void> {
  await sql(
    `UPDATE alert_mail SET state = 'failed', reason = ? WHERE state = 'pending' AND at <= ?`,
    ...[TOO_LATE, now - MAIL_MS],
  )
}

async function keepLatest(
  sql: Sql,
  table: string,
  { run, order, most }: { run: string; order: string; most: number },
): Promise<void> {
  // Most have fewer: counting takes an index, numbering all would hold up every writer.
  const full = await sql<{ alert: string }>(
    `SELECT alert FROM ${table} GROUP BY alert HAVING count(*) > ?`,
    most,
  )
  for (const { alert } of full)
    await sql(
      `DELETE FROM ${table} WHERE alert = ? AND ${run} NOT IN (${TO_TELL}) AND id NOT IN
         (SELECT id FROM ${table} WHERE alert = ? ORDER BY ${order} LIMIT ?)`,
      ...[alert, alert, most],
    )
}
