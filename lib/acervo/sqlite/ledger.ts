import type { DatabaseSync } from 'node:sqlite'
import type { SourceName, SourcedContratacao } from '../../search/contratacao.ts'
import type { RecordedPage, SweepWindow } from '../../search/ports.ts'
import { isWhole, rejectedAfter, type Sweep } from '../../search/sweep-ledger.ts'
import { brasiliaTime } from '../../search/time.ts'
import type { Uf } from '../../search/ufs.ts'
import { CONFIRMED_MS, KEEP_CUT_OFF_MS, KEEP_SWEEPS_MS, toSweep } from '../stored-sweep.ts'

/** The coverage ledger. Every function runs inside the caller's transaction. */
export function createLedger(database: DatabaseSync, write: (reading: SourcedContratacao) => void) {
  const byId = database.prepare('SELECT * FROM sweep WHERE id = ?')
  const sameWindow = database.prepare(
    `SELECT * FROM sweep WHERE ended_at IS NULL AND kind = ? AND source = ? AND uf IS ? AND modalidade IS ?
       AND first_day IS ? AND last_day IS ? AND started_at >= ? ORDER BY pages_read DESC LIMIT 1`,
  )
  const insert = database.prepare(
    `INSERT INTO sweep (kind, source, uf, modalidade, first_day, last_day, started_at, touched_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
  )
  const addRow = database.prepare('INSERT OR IGNORE INTO sweep_row (sweep, numero) VALUES (?, ?)')
  const page = database.prepare(
    `UPDATE sweep SET declared_first = CASE WHEN pages_read = 0 THEN ?1 ELSE declared_first END,
       declared_last = coalesce(?1, declared_last), read = read + ?2,
       rejected = rejected + CASE WHEN pages_read < ?4 THEN ?3 ELSE 0 END,
       pages_read = max(pages_read, ?4), page_size = ?5, touched_at = ?6, read_by_uf = ?8, rejected_records = ?9 WHERE id = ?7 RETURNING *`,
  )
  const dropRows = database.prepare('DELETE FROM sweep_row WHERE sweep = ?')
  const end = database.prepare('UPDATE sweep SET ended_at = ?, complete = ? WHERE id = ? RETURNING *')

  return {
    begin(
      window: SweepWindow,
      source: SourceName,
      { now, resumeSince }: { now: number; resumeSince: number },
    ): Sweep {
      const key = [
        window.kind,
        source,
        window.uf,
        window.modalidade,
        window.firstDay,
        window.lastDay,
      ] as const
      forgetOld(now, resumeSince)
      const cutOff = sameWindow.get(...key, resumeSince)
      return toSweep(cutOff ?? insert.get(...key, now, now)!)
    },

    recordPage(id: number, recorded: RecordedPage): Sweep {
      const { page: number, rows, rejected, declared, pageSize, isLast, now } = recorded
      const known = toSweep(byId.get(id)!)
      // Told again because the answer was lost: all of it is there.
      if (known.endedAt !== null) return known
      const { readByUf } = known
      let fresh = 0
      for (const reading of rows) {
        write(reading)
        if (addRow.run(id, reading.contratacao.numeroControlePNCP).changes === 0) continue
        fresh++
        const { ufSigla } = reading.contratacao.unidadeOrgao
        if (ufSigla) readByUf[ufSigla] = (readByUf[ufSigla] ?? 0) + 1
      }
      const told = JSON.stringify(rejectedAfter(known, number, rejected))
      const sweep = toSweep(
        page.get(
          declared,
          fresh,
          rejected.length,
          number,
          pageSize,
          now,
          id,
          JSON.stringify(readByUf),
          told,
        )!,
      )
      return isLast && isWhole(sweep) ? finish(id, now, true) : sweep
    },

    restart(id: number): void {
      database
        .prepare(`UPDATE sweep SET pages_read = 0, rejected = 0, rejected_records = '[]' WHERE id = ?`)
        .run(id)
    },

    end(id: number, { now, complete }: { now: number; complete: boolean }): Sweep {
      return finish(id, now, complete)
    },

    drop(id: number): void {
      database.prepare('DELETE FROM sweep WHERE id = ?').run(id)
    },

    markAbsent(id: number, now: number): string[] {
      const sweep = toSweep(byId.get(id)!)
      const conditions: [string, string | number][] = [
        ['aberta_ate > ?', brasiliaTime(now)],
        ['lido_em < ?', sweep.startedAt],
        ['confirmada_em < ?', now - CONFIRMED_MS],
        ['numero NOT IN (SELECT numero FROM sweep_row WHERE sweep = ?)', id],
      ]
      if (sweep.uf !== null) conditions.push(['uf = ?', sweep.uf])
      if (sweep.modalidade !== null) conditions.push(['modalidade = ?', sweep.modalidade])
      if (sweep.firstDay !== null) conditions.push(['publicacao >= ?', sweep.firstDay])
      if (sweep.lastDay !== null) conditions.push(['publicacao <= ?', `${sweep.lastDay}T99`])
      const where = conditions.map(([sql]) => sql).join(' AND ')
      return database
        .prepare(
          `UPDATE contratacao SET ausente = ausente + 1
           WHERE encerramento IS NOT NULL AND situacao IN (1, 4) AND removida = 0 AND ${where} RETURNING numero`,
        )
        .all(...conditions.map(([, value]) => value))
        .map(({ numero }) => String(numero))
    },

    list({ kind, ufs, since }: { kind: SweepWindow['kind']; ufs: readonly Uf[]; since: number }): Sweep[] {
      return database
        .prepare(
          `SELECT * FROM sweep WHERE kind = ? AND ended_at >= ?
             AND (uf IS NULL OR uf IN (SELECT value FROM json_each(?))) ORDER BY ended_at`,
        )
        .all(kind, since, JSON.stringify(ufs))
        .map(toSweep)
    },

    clearRows,
  }

  /** Only a whole reading of the open set still needs its ids, to tell what was not in it. */
  function finish(id: number, now: number, complete: boolean): Sweep {
    const sweep = toSweep(end.get(now, Number(complete), id)!)
    if (sweep.kind !== 'abertas' || !complete) clearRows(id)
    return sweep
  }

  function clearRows(id: number): void {
    dropRows.run(id)
  }

  function forgetOld(now: number, resumeSince: number): void {
    database
      .prepare('DELETE FROM sweep WHERE ended_at < ? OR (ended_at IS NULL AND started_at < ?)')
      .run(now - KEEP_SWEEPS_MS, Math.min(resumeSince, now - KEEP_CUT_OFF_MS))
  }
}
