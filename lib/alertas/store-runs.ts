import type { Contratacao } from '../search/contratacao.ts'
import { unpack } from '../results/unpack.ts'
import type { ResultRow } from '../search/row.ts'
import { totalsText } from '../search/totals.ts'
import { beginAgain } from './begin-again.ts'
import type { AlertDatabase, Sql } from './database.ts'
import {
  coverageOfFollowed,
  newsOfFollowed,
  type FollowedFound,
  type FollowedMemory,
} from './followed-news.ts'
import { toMemoryRow, type MemoryRow } from './memory-row.ts'
import { packMemory, unpackMemory, type Memory } from './memory.ts'
import { factsOf, missing, newsOf } from './news.ts'
import type { Alert, AlertRun, EndedFollowedRun, EndedRun, FailedRun, MailKind } from './port.ts'
import { nextRun } from './schedule.ts'
import { RELEASED, toAlert, uuidOf, type AlertRecord } from './stored.ts'

const NUMEROS_AT_ONCE = 400
/** After a run without an answer it is tried again so soon, and then at its next time. */
const RETRY_MS = [10, 30, 120].map((minutes) => minutes * 60_000)
/** Runs without an answer in a row, after which that is told. */
const TOLD_AFTER = RETRY_MS.length + 1

/** How the runs of alerts end: compared, remembered, kept and told, or without an answer. */
export function runMethods({ read, write }: AlertDatabase) {
  async function remembered<Kind extends Memory = Memory>(
    id: string,
  ): Promise<{ before: Kind | undefined; askedAt: number | null }> {
    const [row] = await read((sql) =>
      sql<{ bytes: Uint8Array | null; askedAt: number | null }>(
        `SELECT bytes, asked_at AS "askedAt" FROM alert LEFT JOIN alert_memory ON alert = alert.id WHERE alert.id = ?`,
        id,
      ),
    )
    return {
      before: row?.bytes ? await unpackMemory<Kind>(row.bytes) : undefined,
      askedAt: row?.askedAt ?? null,
    }
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

  /** All of it or nothing. */
  async function keep(
    id: string,
    turn: number,
    { run, told, memory }: { run: AlertRun; told: readonly Told[]; memory: Memory },
  ): Promise<AlertRun | false> {
    const bytes = await packMemory(memory)
    return write(async (sql) => {
      const alert = await release(sql, id, turn, run.at, false)
      if (!alert) return false
      await sql(
        `INSERT INTO alert_memory (alert, bytes) VALUES (?, ?)
         ON CONFLICT (alert) DO UPDATE SET bytes = excluded.bytes`,
        ...[id, bytes],
      )
      await tell(sql, id, run)
      await keepNews(sql, id, run, told)
      if (run.news > 0) await queueMail(sql, alert, 'news', run)
      return run
    })
  }

  return {
    async record(id: string, turn: number, { state, chunks, now }: EndedRun): Promise<AlertRun | false> {
      const [{ before, askedAt }, rows] = await Promise.all([remembered(id), rowsOf(chunks)])
      const facts = factsOf(state)
      const asksAnew = before !== undefined && (before.askedAt ?? null) !== askedAt
      const known = before && !asksAnew ? await knownOf(missing(before, rows)) : undefined
      const { found, memory } = asksAnew
        ? beginAgain(before, rows, facts)
        : newsOf(before, rows, facts, known)
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
      const inicio = {
        estado: 'INICIO' as const,
        total: rows.length,
        ...(asksAnew && { mudou: true as const }),
      }
      const told = before && !asksAnew ? found : [inicio, ...found]
      return keep(id, turn, { run, told, memory: { ...memory, askedAt } })
    },

    async recordFollowed(
      id: string,
      turn: number,
      { id: runId, reading }: EndedFollowedRun,
    ): Promise<AlertRun | false> {
      const { before } = await remembered<FollowedMemory>(id)
      const { found, memory } = newsOfFollowed(before, reading)
      const run: AlertRun = {
        id: runId,
        at: reading.at,
        versao: 1,
        status: 'completed',
        total: Object.keys(memory.rows).length,
        news: found.length,
        ...coverageOfFollowed(reading),
      }
      const inicio = { estado: 'INICIO' as const, total: run.total! }
      return keep(id, turn, { run, told: before ? found : [inicio], memory })
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

type Told = FollowedFound | { estado: 'INICIO'; total: number; mudou?: true }

async function keepNews(sql: Sql, alert: string, run: AlertRun, told: readonly Told[]): Promise<void> {
  for (const [place, item] of told.entries()) {
    const about = aboutOf(item)
    await sql(
      'INSERT INTO alert_news (id, alert, run, at, place, told) VALUES (?, ?, ?, ?, ?, ?)',
      ...[uuidOf(`${alert} ${run.id} ${about}`), alert, run.id, run.at, place, JSON.stringify(item)],
    )
  }
}

/** One contratação may have both changed and been told of by its history. */
function aboutOf(item: Told): string {
  if (!('row' in item)) return item.estado
  const { numeroControlePNCP: numero } = item.row
  return 'acontecimentos' in item ? `${numero} ${item.estado}` : numero
}
