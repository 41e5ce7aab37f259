import type { DatabaseSync } from 'node:sqlite'
import { CHANGES_KEPT, type Change } from '../../search/changes.ts'
import type { RowHistory } from '../../search/ports.ts'
import { toChange } from '../stored-change.ts'

/** The changes of each contratação, written beside it. Runs inside the caller's transaction. */
export function createChangeLog(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO mudanca (contratacao, mudou_em, notada_em, campos) VALUES (?, ?, ?, ?)',
  )
  const forget = database.prepare(
    `DELETE FROM mudanca WHERE contratacao = ?1 AND id <=
       (SELECT id FROM mudanca WHERE contratacao = ?1 ORDER BY id DESC LIMIT 1 OFFSET ${CHANGES_KEPT})`,
  )

  return function note(contratacao: number, change: Change): void {
    insert.run(contratacao, change.mudouEm, change.notadaEm, JSON.stringify(change.campos))
    forget.run(contratacao)
  }
}

export function historyOf(database: DatabaseSync, numero: string): RowHistory | undefined {
  const row = database.prepare('SELECT id, visto_em FROM contratacao WHERE numero = ?').get(numero)
  if (!row) return undefined
  const changes = database
    .prepare('SELECT mudou_em, notada_em, campos FROM mudanca WHERE contratacao = ? ORDER BY id DESC')
    .all(row.id as number)
  return { vistaEm: row.visto_em as number, mudancas: changes.map(toChange) }
}
