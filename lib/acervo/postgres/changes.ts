import { CHANGES_KEPT, type Change } from '../../search/changes.ts'
import type { RowHistory } from '../../search/ports.ts'
import { toChange } from '../stored-change.ts'
import type { Client } from './connections.ts'
import { storable } from './storable.ts'

export type NumberedChange = { numero: string; change: Change }

/** Keeps the changes of rows beside them, some to a row at most. Runs inside the caller's transaction. */
export async function noteChanges(client: Client, noted: readonly NumberedChange[]): Promise<void> {
  if (noted.length === 0) return
  const numeros = noted.map(({ numero }) => numero)
  await client.query(
    `INSERT INTO bidiq.mudanca (numero, mudou_em, notada_em, campos)
     SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[])`,
    [
      numeros,
      noted.map(({ change }) => change.mudouEm),
      noted.map(({ change }) => change.notadaEm),
      noted.map(({ change }) => JSON.stringify(change.campos)),
    ],
  )
  await client.query(
    `DELETE FROM bidiq.mudanca WHERE id IN (
       SELECT id FROM (
         SELECT id, row_number() OVER (PARTITION BY numero ORDER BY id DESC) AS place
         FROM bidiq.mudanca WHERE numero = ANY($1)
       ) AS placed WHERE place > ${CHANGES_KEPT})`,
    [numeros],
  )
}

export async function historyOf(client: Client, numero: string): Promise<RowHistory | undefined> {
  const found = await client.query<{ visto_em: number }>(
    'SELECT visto_em FROM bidiq.contratacao WHERE numero = $1',
    [storable(numero)],
  )
  const row = found.rows[0]
  if (!row) return undefined
  const changes = await client.query<Record<string, unknown>>(
    'SELECT mudou_em, notada_em, campos FROM bidiq.mudanca WHERE numero = $1 ORDER BY id DESC',
    [storable(numero)],
  )
  return { vistaEm: row.visto_em, mudancas: changes.rows.map(toChange) }
}
