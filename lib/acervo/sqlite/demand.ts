import type { DatabaseSync } from 'node:sqlite'
import { decayed, type Demand } from '../../search/demand.ts'
import { toDemand } from '../stored-demand.ts'

/** Adds to what was asked for. Runs inside the caller's transaction. */
export function addDemand(database: DatabaseSync, asked: readonly Demand[], now: number): void {
  const select = database.prepare('SELECT weight, at FROM demand WHERE kind = ? AND uf = ?')
  const upsert = database.prepare('INSERT OR REPLACE INTO demand (kind, uf, weight, at) VALUES (?, ?, ?, ?)')
  for (const { kind, uf, weight } of asked) {
    const known = select.get(kind, uf)
    const before = known ? decayed(known.weight as number, known.at as number, now) : 0
    upsert.run(kind, uf, before + weight, now)
  }
}

export function listDemand(database: DatabaseSync, now: number): Demand[] {
  return database
    .prepare('SELECT * FROM demand')
    .all()
    .map((row) => toDemand(row, now))
}
