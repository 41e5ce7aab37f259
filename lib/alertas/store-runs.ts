import type { Contratacao } from '../search/contratacao.ts'
import { unpack } from '../results/unpack.ts'
import type { ResultRow } from '../search/row.ts'
import { totalsText } from '../search/totals.ts'
import type { AlertDatabase, Sql } from './database.ts'
import { toMemoryRow, type MemoryRow } from './memory-row.ts'
import { packMemory, unpackMemory, type Memory } from './memory.ts'
import { factsOf, missing, newsOf, type Found } from './news.ts'
import type { Alert, AlertRun, EndedRun, FailedRun, MailKind } from './port.ts'
import { nextRun } from './schedule.ts'
import { toAlert, uuidOf, type AlertRecord } from './stored.ts'

const NUMEROS_AT_ONCE = 400
/** After a run without an answer it is tried again so soon, and then at its next time. */
const RETRY_MS = [10, 30, 120].map((minutes) => minutes * 60_000)
/** Runs without an answer in a row, after which that is told. */
const TOLD_AFTER = RETRY_MS.length + 1
const RELEASED = 'search_id = NULL, search_query = NULL, search_at = NULL, lease_until = 0'

/** How the runs of alerts end: compared, remembered, kept and told, or without an answer. */
export function runMethods({ read, write }: AlertDatabase) {
  async function remembered(id: string): Promise<Memory | undefined> {
    const [row] = await read((sql) =>
      sql<{ bytes: Uint8Array }>('SELECT bytes FROM alert_memory WHERE alert = ?', id),
    )
    return row && unpackMemory(row.bytes)
  }

  async function knownOf(numeros: string[]): Promise<Map<string, Contratacao>> {
    const known = new Map<string, Contratacao>()
    for (let from = 0; from < numeros.length; from += NUMEROS_AT_ONCE) {
      const some = numeros.slice(from, from + NUMEROS_AT_ONCE)
      const rows = await read((sql) =>
        sql<{ numero: string; record: string }>(
          `SELECT numero, CAST(record AS TEXT) AS record FROM contratacao
           WHERE removida = 0 AND numero IN (${some.map(() => '?').join()})`,
          ...some,
        ),
      )
      for (const { numero, record } of rows) known.set(numero, JSON.parse(record) as Contratacao)
    }
    return known
  }

  return {
    async record(id: string, turn: number, { state, chunks, now }: EndedRun): Promise<AlertRun | false> {
      const [before, rows] = await Promise.all([remembered(id), rowsOf(chunks)])
      const known = before ? await knownOf(missing(before, rows)) : undefined
      const { found, memory } = newsOf(before, rows, factsOf(state), known)
      const bytes = await packMemory(memory)
      const run: AlertRun = {
        id: state.searchId,
        at: now,
        versao: state.versao,
        status: 'completed',
        total: rows.length,
        news: found.length,
        complete: state.coverage!.complete,
        coverage: totalsText(state.summary!, state.coverage!),
      }
      return write(async (sql) => {
        const alert = await release(sql, id, turn, now, false)
        if (!alert) return false
        await sql(
          `INSERT INTO alert_memory (alert, bytes) VALUES (?, ?)
           ON CONFLICT (alert) DO UPDATE SET bytes = excluded.bytes`,
          ...[id, bytes],
        )
        await tell(sql, id, run)
        await keepNews(sql, id, run, before ? found : undefined)
        if (found.length > 0) await queueMail(sql, alert, 'news', run)
        return run
      })
    },

    failed: (id: string, turn: number, { searchId, versao, message, now }: FailedRun): Promise<boolean> =>
      write(async (sql) => {
        const alert = await release(sql, id, turn, now, true)
        if (!alert) return false
        const nothing = { total: null, news: 0, complete: false, coverage: message }
        const run: AlertRun = { id: searchId, at: now, versao, status: 'failed', ...nothing }
        await tell(sql, id, run)
        if (alert.failures === TOLD_AFTER) await queueMail(sql, alert, 'trouble', run)
        return true
      }),
  }
}

/** Ends a run and says when the next one is due, by what its owner wants now. */
async function release(
  sql: Sql,
  id: string,
  turn: number,
  now: number,
  failed: boolean,
): Promise<Alert | undefined> {
  const [record] = await sql<AlertRecord>(
    `UPDATE alert SET ${RELEASED}, failures = ${failed ? 'failures + 1' : '0'}
     WHERE id = ? AND turn = ? AND search_id IS NOT NULL RETURNING *`,
    ...[id, turn],
  )
  if (!record) return undefined
  const alert = toAlert(record)
  const regular = nextRun(alert, now)
  const retry = RETRY_MS[alert.failures - 1]
  const due = alert.paused ? null : retry === undefined ? regular : Math.min(regular, now + retry)
  await sql('UPDATE alert SET due_at = ? WHERE id = ?', due, id)
  return alert
}

/** Its id is that of the run: one mail tells a run. Nothing is sent to an address that is not confirmed. */
async function queueMail(sql: Sql, alert: Alert, kind: MailKind, { id: run, at }: AlertRun): Promise<void> {
  if (!alert.email || alert.confirmedAt === null) return
  await sql(
    `INSERT INTO alert_mail (id, alert, kind, run, state, at, due_at) VALUES (?, ?, ?, ?, 'pending', ?, ?)`,
    ...[run, alert.id, kind, run, at, at],
  )
}

async function rowsOf(chunks: Uint8Array[]): Promise<MemoryRow[]> {
  const rows: MemoryRow[] = []
  for (const chunk of chunks)
    for (const row of JSON.parse(await unpack(chunk)) as ResultRow[]) rows.push(toMemoryRow(row))
  return rows
}

async function tell(sql: Sql, alert: string, { id, at, ...told }: AlertRun): Promise<void> {
  await sql(
    'INSERT INTO alert_run (id, alert, at, told) VALUES (?, ?, ?, ?)',
    id,
    alert,
    at,
    JSON.stringify(told),
  )
}

async function keepNews(sql: Sql, alert: string, run: AlertRun, found: Found[] | undefined): Promise<void> {
  const told = found ?? [{ estado: 'INICIO' as const, total: run.total! }]
  for (const [place, item] of told.entries()) {
    const about = 'row' in item ? item.row.numeroControlePNCP : item.estado
    await sql(
      'INSERT INTO alert_news (id, alert, run, at, place, told) VALUES (?, ?, ?, ?, ?, ?)',
      ...[uuidOf(`${alert} ${run.id} ${about}`), alert, run.id, run.at, place, JSON.stringify(item)],
    )
  }
}
