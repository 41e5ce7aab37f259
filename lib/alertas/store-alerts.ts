import { count } from './count.ts'
import type { AlertDatabase, Sql } from './database.ts'
import {
  LIFE_MS,
  LIMITS,
  type Alert,
  type NewAlert,
  type Refusal,
  type StoredChange,
  type TokenName,
} from './port.ts'
import { nextRun } from './schedule.ts'
import { ask, dropWaiting, hasAskedTooOften, isFull } from './store-addresses.ts'
import type { AlertSettings } from './settings.ts'
import { toAlert, type AlertRecord } from './stored.ts'

const MINUTE_MS = 60_000

/** What owners do with their alerts. */
export function alertMethods({ read, write }: AlertDatabase) {
  return {
    create: (alert: NewAlert): Promise<Alert | Refusal> =>
      write(async (sql) => {
        const refusal = await refusalOf(sql, alert)
        if (refusal) return refusal
        const { id, chave, feed, confirmacao, descadastro, owner, email, createdAt } = alert
        const [record] = await sql<AlertRecord>(
          `INSERT INTO alert (id, chave, feed, confirmacao, descadastro, owner, settings, email, created_at, expires_at, due_at,
             followed)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
          ...[id, chave, feed, confirmacao, descadastro, owner, settingsOf(alert), email],
          ...[createdAt, createdAt + LIFE_MS, createdAt, Number(alert.acompanha !== null)],
        )
        if (email) await ask(sql, id, email, createdAt)
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
        const after = { ...before, ...change } as Alert
        if (after.email !== before.email) {
          if (after.email && (await mayNotAsk(sql, id, after.email, now))) return 'email'
          after.confirmedAt = null
          await dropWaiting(sql, id)
          if (after.email) await ask(sql, id, after.email, now)
        }
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
  if (email && (await isFull(sql, email, createdAt))) return 'email'
  return (await count(sql, 'alert')) >= LIMITS.all ? 'all' : undefined
}

async function mayNotAsk(sql: Sql, alert: string, email: string, now: number): Promise<boolean> {
  return (await hasAskedTooOften(sql, alert, now)) || isFull(sql, email, now)
}

function settingsOf({ nome, query, acompanha, horarios, diasUteis }: AlertSettings): string {
  return JSON.stringify({ nome, query, ...(acompanha && { acompanha }), horarios, diasUteis })
}

/** Only a change of its times moves its next run. While a search goes on it is looked at as before. */
function dueAfter(before: Alert, after: Alert, now: number): number | null {
  if (before.search) return before.dueAt
  if (after.paused) return null
  const isTimed = before.paused || timesOf(before) !== timesOf(after)
  return isTimed ? nextRun(after, now) : before.dueAt
}

function timesOf({ horarios, diasUteis }: Alert): string {
  return `${horarios.join()} ${diasUteis}`
}
