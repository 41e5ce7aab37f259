import { randomUUID } from 'node:crypto'
import type { AlertDatabase, Sql } from './database.ts'
import {
  LIFE_MS,
  LIMITS,
  MOST_UNCONFIRMED,
  type Alert,
  type NewAlert,
  type Refusal,
  type StoredChange,
  type TokenName,
} from './port.ts'
import { nextRun } from './schedule.ts'
import { toAlert, type AlertRecord } from './stored.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** What owners do with their alerts. */
export function alertMethods({ read, write }: AlertDatabase) {
  return {
    create: (alert: NewAlert): Promise<Alert | Refusal> =>
      write(async (sql) => {
        const refusal = await refusalOf(sql, alert)
        if (refusal) return refusal
        const { id, chave, feed, confirmacao, descadastro, owner, email, createdAt } = alert
        const { nome, query, horarios, diasUteis } = alert
        const [record] = await sql<AlertRecord>(
          `INSERT INTO alert (id, chave, feed, confirmacao, descadastro, owner, settings, email, created_at, expires_at, due_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
          ...[id, chave, feed, confirmacao, descadastro, owner],
          ...[
            JSON.stringify({ nome, query, horarios, diasUteis }),
            email,
            createdAt,
            createdAt + LIFE_MS,
            createdAt,
          ],
        )
        if (email) await queueConfirmation(sql, id, createdAt)
        return toAlert(record!)
      }),

    find: (name: TokenName, token: string, now: number): Promise<Alert | undefined> =>
      read(async (sql) => {
        const [record] = await sql<AlertRecord>(
          `SELECT * FROM alert WHERE ${COLUMNS[name]} = ? AND expires_at > ?`,
          token,
          now,
        )
        return record && toAlert(record)
      }),

    update: (id: string, change: StoredChange, now: number): Promise<Alert | 'email' | undefined> =>
      write(async (sql) => {
        // Writing takes the row: nobody changes it in between.
        const [record] = await sql<AlertRecord>('UPDATE alert SET id = id WHERE id = ? RETURNING *', id)
        if (!record) return undefined
        const before = toAlert(record)
        const isNewAddress = Boolean(change.email) && change.email !== before.email
        if (isNewAddress && (await hasTooMany(sql, change.email!, before, now))) return 'email'
        const after = { ...before, ...change }
        if (change.email !== undefined && change.email !== before.email) {
          after.confirmedAt = null
          await sql(`DELETE FROM alert_mail WHERE alert = ? AND state = 'pending'`, id)
        }
        if (isNewAddress) await queueConfirmation(sql, id, now)
        const [stored] = await sql<AlertRecord>(
          `UPDATE alert SET settings = ?, email = ?, confirmed_at = ?, confirmacao = ?, paused = ?, expires_at = ?,
             end_told = CASE WHEN expires_at = ? THEN end_told ELSE 0 END, due_at = ? WHERE id = ? RETURNING *`,
          ...[settingsOf(after), after.email, after.confirmedAt, after.confirmacao, Number(after.paused)],
          ...[after.expiresAt, after.expiresAt, dueAfter(before, after, now), id],
        )
        return toAlert(stored!)
      }),

    requestRun: (id: string, now: number): Promise<void> =>
      write(async (sql) => {
        await sql('UPDATE alert SET due_at = ? WHERE id = ? AND search_id IS NULL', now, id)
      }),

    remove: (id: string): Promise<void> =>
      write(async (sql) => {
        await sql('DELETE FROM alert WHERE id = ?', id)
      }),
  }
}

const COLUMNS: Record<TokenName, string> = {
  chave: 'chave',
  feed: 'feed',
  confirmacao: 'confirmacao',
  descadastro: 'descadastro',
}

async function refusalOf(sql: Sql, { owner, email, createdAt }: NewAlert): Promise<Refusal | undefined> {
  if ((await count(sql, 'alert WHERE created_at > ?', createdAt - MINUTE_MS)) >= LIMITS.minute)
    return 'minute'
  if ((await count(sql, 'alert WHERE owner = ?', owner)) >= LIMITS.owner) return 'owner'
  if (email && (await isFull(sql, email))) return 'email'
  return (await count(sql, 'alert')) >= LIMITS.all ? 'all' : undefined
}

async function isFull(sql: Sql, email: string): Promise<boolean> {
  const waiting = await count(sql, 'alert WHERE email = ? AND confirmed_at IS NULL', email)
  return waiting >= MOST_UNCONFIRMED || (await count(sql, 'alert WHERE email = ?', email)) >= LIMITS.email
}

/** Too many alerts, or too many questions in a day from this one, whose address changes to and fro. */
async function hasTooMany(sql: Sql, email: string, { id }: Alert, now: number): Promise<boolean> {
  const asked = await count(
    sql,
    `alert_mail WHERE alert = ? AND kind = 'confirm' AND at > ?`,
    id,
    now - DAY_MS,
  )
  return asked >= MOST_UNCONFIRMED || isFull(sql, email)
}

async function count(sql: Sql, what: string, ...values: (string | number)[]): Promise<number> {
  const [row] = await sql<{ n: number }>(`SELECT count(*) AS n FROM ${what}`, ...values)
  return Number(row!.n)
}

async function queueConfirmation(sql: Sql, alert: string, at: number): Promise<void> {
  await sql(
    `INSERT INTO alert_mail (id, alert, kind, state, at, due_at) VALUES (?, ?, 'confirm', 'pending', ?, ?)`,
    ...[randomUUID(), alert, at, at],
  )
}

function settingsOf({ nome, query, horarios, diasUteis }: Alert): string {
  return JSON.stringify({ nome, query, horarios, diasUteis })
}

/** While a search goes on it is looked at as before. */
function dueAfter(before: Alert, after: Alert, now: number): number | null {
  if (before.search) return before.dueAt
  if (after.paused) return null
  const isTimed = before.paused || settingsOf(before) !== settingsOf(after)
  return isTimed ? nextRun(after, now) : before.dueAt
}
