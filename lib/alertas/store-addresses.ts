import { hash, randomUUID } from 'node:crypto'
import { count } from './count.ts'
import type { AlertDatabase, Sql } from './database.ts'
import { CONFIRM_MS, LIMITS, MOST_UNCONFIRMED, type Alert } from './port.ts'
import { toAlert, type AlertRecord } from './stored.ts'

const DAY_MS = 86_400_000
const CHANGED = 'O endereço mudou durante o envio.'

/** Whose address an alert may use: one that was asked, and said yes. */
export function addressMethods({ write }: AlertDatabase) {
  return {
    /** One statement: the address that the token was sent to is still the one, or nothing happens. */
    confirm: (confirmacao: string, now: number): Promise<Alert | undefined> =>
      write(async (sql) => {
        const [record] = await sql<AlertRecord>(
          `UPDATE alert SET confirmed_at = coalesce(confirmed_at, ?)
           WHERE confirmacao = ? AND email IS NOT NULL AND expires_at > ? RETURNING *`,
          ...[now, confirmacao, now],
        )
        if (!record) return undefined
        await sql('DELETE FROM alert_asked WHERE address = ?', keyOf(record.email!))
        return toAlert(record)
      }),
  }
}

/** Whether an address has too many alerts, or too many questions, that wait or that came in one day. */
export async function isFull(sql: Sql, email: string, now: number): Promise<boolean> {
  const waiting = await count(sql, 'alert WHERE email = ? AND confirmed_at IS NULL', email)
  if (waiting >= MOST_UNCONFIRMED) return true
  const asked = await count(sql, 'alert_asked WHERE address = ? AND at > ?', keyOf(email), now - DAY_MS)
  if (asked >= MOST_UNCONFIRMED) return true
  return (await count(sql, 'alert WHERE email = ?', email)) >= LIMITS.email
}

/** Whether one alert, whose address changes to and fro, has asked too often in a day. */
export async function hasAskedTooOften(sql: Sql, alert: string, now: number): Promise<boolean> {
  const asked = "alert_mail WHERE alert = ? AND kind = 'confirm' AND at > ?"
  return (await count(sql, asked, alert, now - DAY_MS)) >= MOST_UNCONFIRMED
}

/** Queues the mail that asks. That it was asked outlives the alert: or deleting it would have it asked for ever. */
export async function ask(sql: Sql, alert: string, email: string, at: number): Promise<void> {
  await sql('INSERT INTO alert_asked (address, at) VALUES (?, ?)', keyOf(email), at)
  await sql(
    `INSERT INTO alert_mail (id, alert, kind, state, at, due_at) VALUES (?, ?, 'confirm', 'pending', ?, ?)`,
    ...[randomUUID(), alert, at, at],
  )
}

/** Who did not confirm in time is not asked again, and the address is not kept. */
export async function forgetUnconfirmed(sql: Sql, now: number): Promise<void> {
  const forgotten = await sql<{ id: string }>(
    `UPDATE alert SET email = NULL, confirmacao = NULL WHERE email IS NOT NULL AND confirmed_at IS NULL AND NOT EXISTS
       (SELECT 1 FROM alert_mail WHERE alert_mail.alert = alert.id AND kind = 'confirm' AND at > ?) RETURNING id`,
    now - CONFIRM_MS,
  )
  for (const { id } of forgotten) await dropWaiting(sql, id)
  await sql('DELETE FROM alert_asked WHERE at <= ?', now - DAY_MS)
}

/** Mails to an address that is no longer there. One that is being sent is not tried again, which would go to another. */
export async function dropWaiting(sql: Sql, alert: string): Promise<void> {
  await sql(`DELETE FROM alert_mail WHERE alert = ? AND state = 'pending'`, alert)
  await sql(
    `UPDATE alert_mail SET state = 'unknown', reason = ? WHERE alert = ? AND state = 'sending'`,
    ...[CHANGED, alert],
  )
}

/** Capitals make no other mailbox; the address itself is not kept for this. */
function keyOf(email: string): string {
  return hash('sha256', email.toLowerCase())
}
