import type { SourceName } from '../../search/contratacao.ts'
import type { RecordedPage, SweepWindow } from '../../search/ports.ts'
import { isWhole, rejectedAfter, type Sweep } from '../../search/sweep-ledger.ts'
import type { Uf } from '../../search/ufs.ts'
import { brasiliaTime } from '../../search/time.ts'
import { CONFIRMED_MS, KEEP_CUT_OFF_MS, KEEP_SWEEPS_MS, toSweep } from '../stored-sweep.ts'
import type { Client } from './connections.ts'
import { numeroOf, writeRows } from './write-rows.ts'

/* The coverage ledger. Every function runs inside the caller's transaction; those that write, alone. */

export async function beginSweep(
  client: Client,
  window: SweepWindow,
  source: SourceName,
  { now, resumeSince }: { now: number; resumeSince: number },
): Promise<Sweep> {
  const { kind, uf, modalidade, firstDay, lastDay } = window
  const key = [kind, source, uf, modalidade, firstDay, lastDay]
  await forgetOld(client, now, resumeSince)
  const cutOff = await client.query<Record<string, unknown>>(
    `SELECT * FROM bidiq.sweep WHERE ended_at IS NULL AND kind = $1 AND source = $2 AND uf IS NOT DISTINCT FROM $3
       AND modalidade IS NOT DISTINCT FROM $4 AND first_day IS NOT DISTINCT FROM $5
       AND last_day IS NOT DISTINCT FROM $6 AND started_at >= $7 ORDER BY pages_read DESC LIMIT 1`,
    [...key, resumeSince],
  )
  if (cutOff.rows[0]) return toSweep(cutOff.rows[0])
  return changeSweep(
    client,
    `INSERT INTO bidiq.sweep (kind, source, uf, modalidade, first_day, last_day, started_at, touched_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING *`,
    [...key, now],
  )
}

export async function recordPage(client: Client, id: number, recorded: RecordedPage): Promise<Sweep> {
  const { page, rows, rejected, declared, pageSize, isLast, now } = recorded
  const known = await changeSweep(client, 'SELECT * FROM bidiq.sweep WHERE id = $1', [id])
  // Told again because the answer was lost: all of it is there.
  if (known.endedAt !== null) return known
  const { readByUf } = known
  await writeRows(client, rows, { confirmed: false })
  const ufs = new Map(rows.map((row) => [numeroOf(row), row.contratacao.unidadeOrgao.ufSigla]))
  const fresh = await client.query<{ numero: string }>(
    'INSERT INTO bidiq.sweep_row SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING RETURNING numero',
    [id, [...ufs.keys()]],
  )
  for (const { numero } of fresh.rows) {
    const uf = ufs.get(numero)
    if (uf) readByUf[uf] = (readByUf[uf] ?? 0) + 1
  }
  const sweep = await changeSweep(
    client,
    `UPDATE bidiq.sweep SET declared_first = CASE WHEN pages_read = 0 THEN $2 ELSE declared_first END,
       declared_last = coalesce($2, declared_last), read = read + $3, rejected = rejected + CASE WHEN pages_read < $5 THEN $4 ELSE 0 END,
       pages_read = greatest(pages_read, $5), page_size = $6, touched_at = $7, read_by_uf = $8, rejected_records = $9 WHERE id = $1 RETURNING *`,
    [
      id,
      declared,
      fresh.rows.length,
      rejected.length,
      page,
      pageSize,
      now,
      JSON.stringify(readByUf),
      JSON.stringify(rejectedAfter(known, page, rejected)),
    ],
  )
  return isLast && isWhole(sweep) ? endSweep(client, id, { now, complete: true }) : sweep
}

export async function restartSweep(client: Client, id: number): Promise<void> {
  await client.query(
    `UPDATE bidiq.sweep SET pages_read = 0, rejected = 0, rejected_records = '[]' WHERE id = $1`,
    [id],
  )
}

/** Only a whole reading of the open set still needs its ids, to tell what was not in it. */
export async function endSweep(
  client: Client,
  id: number,
  { now, complete }: { now: number; complete: boolean },
): Promise<Sweep> {
  const sweep = await changeSweep(
    client,
    'UPDATE bidiq.sweep SET ended_at = $2, complete = $3 WHERE id = $1 RETURNING *',
    [id, now, Number(complete)],
  )
  if (sweep.kind !== 'abertas' || !complete) await clearRows(client, id)
  return sweep
}

export async function dropSweep(client: Client, id: number): Promise<void> {
  await client.query('DELETE FROM bidiq.sweep WHERE id = $1', [id])
  await clearRows(client, id)
}

export async function clearRows(client: Client, id: number): Promise<void> {
  await client.query('DELETE FROM bidiq.sweep_row WHERE sweep = $1', [id])
}

export async function listSweeps(
  client: Client,
  { kind, ufs, since }: { kind: SweepWindow['kind']; ufs: readonly Uf[]; since: number },
): Promise<Sweep[]> {
  const { rows } = await client.query(
    `SELECT * FROM bidiq.sweep WHERE kind = $1 AND ended_at >= $2 AND (uf IS NULL OR uf = ANY($3)) ORDER BY ended_at`,
    [kind, since, ufs],
  )
  return rows.map(toSweep)
}

export async function markAbsent(client: Client, id: number, now: number): Promise<string[]> {
  const sweep = await changeSweep(client, 'SELECT * FROM bidiq.sweep WHERE id = $1', [id])
  const { rows } = await client.query<{ numero: string }>(
    `UPDATE bidiq.contratacao c SET ausente = ausente + 1
     WHERE aberta_ate > $2 AND lido_em < $3 AND confirmada_em < $4 AND encerramento IS NOT NULL
       AND situacao IN (1, 4) AND removida = 0
       AND NOT EXISTS (SELECT FROM bidiq.sweep_row r WHERE r.sweep = $1 AND r.numero = c.numero)
       AND ($5::text IS NULL OR uf = $5) AND ($6::bigint IS NULL OR modalidade = $6)
       AND ($7::text IS NULL OR publicacao >= $7) AND ($8::text IS NULL OR publicacao <= $8 || 'T99')
     RETURNING numero`,
    [
      id,
      brasiliaTime(now),
      sweep.startedAt,
      now - CONFIRMED_MS,
      sweep.uf,
      sweep.modalidade,
      sweep.firstDay,
      sweep.lastDay,
    ],
  )
  return rows.map(({ numero }) => numero)
}

async function forgetOld(client: Client, now: number, resumeSince: number): Promise<void> {
  await client.query(
    `WITH old AS (
       DELETE FROM bidiq.sweep WHERE ended_at < $1 OR (ended_at IS NULL AND started_at < $2) RETURNING id
     )
     DELETE FROM bidiq.sweep_row USING old WHERE sweep = old.id`,
    [now - KEEP_SWEEPS_MS, Math.min(resumeSince, now - KEEP_CUT_OFF_MS)],
  )
}

/** @throws {Error} when the sweep is no longer there: another replica dropped it. */
async function changeSweep(client: Client, sql: string, values: unknown[]): Promise<Sweep> {
  const { rows } = await client.query<Record<string, unknown>>(sql, values)
  if (!rows[0]) throw new Error('The sweep is no longer in the ledger')
  return toSweep(rows[0])
}
