import { changeOf, instantOfChange } from '../../search/changes.ts'
import type { SourcedContratacao } from '../../search/contratacao.ts'
import { childrenChangedAt, merge } from '../../search/merge.ts'
import { toKnown, type StoredRow } from '../stored-row.ts'
import { noteChanges, type NumberedChange } from './changes.ts'
import type { Client } from './connections.ts'
import { markItensChanged } from './itens.ts'
import { rememberMunicipios } from './municipios.ts'
import { storable } from './storable.ts'
import { writeChanged, type MergedRow } from './write-changed.ts'

/**
 * Writes readings into the index, merged with what is known. Runs inside the caller's transaction, which holds
 * the writers' lock. `confirmed`: they were read by themselves, and are believed for a while.
 */
export async function writeRows(
  client: Client,
  readings: readonly SourcedContratacao[],
  { confirmed }: { confirmed: boolean },
): Promise<void> {
  if (readings.length === 0) return
  const stored = await readStored(client, readings)
  const changed: MergedRow[] = []
  const same: MergedRow[] = []
  const noted: NumberedChange[] = []
  for (const row of mergeAll(stored, readings, confirmed, noted)) {
    const before = stored.get(row.numero)
    const isSame = before?.record === row.record && before.fontes === row.known.fontes.join(',')
    if (isSame) same.push(row)
    else changed.push(row)
  }
  await writeChanged(client, changed)
  await noteChanges(client, noted)
  await markItensChanged(client, changesOfChildren(stored, changed))
  await touch(client, same)
  await countNew(client, changed.filter(({ numero }) => !stored.has(numero)).length)
  await rememberMunicipios(client, changed)
}

/** When each row that was known before, or a child of it, changed. */
function changesOfChildren(stored: ReadonlyMap<string, StoredRow>, rows: MergedRow[]): Map<string, number> {
  const changed = new Map<string, number>()
  for (const { numero, known } of rows) {
    const before = stored.get(numero)
    const at = before && childrenChangedAt(toKnown(before), known)
    if (at !== undefined) changed.set(numero, at)
  }
  return changed
}

async function readStored(
  client: Client,
  readings: readonly SourcedContratacao[],
): Promise<Map<string, StoredRow>> {
  const { rows } = await client.query<StoredRow & { numero: string }>(
    'SELECT numero, record, fontes, atualizacao_fonte, lido_em FROM bidiq.contratacao WHERE numero = ANY($1)',
    [readings.map(numeroOf)],
  )
  return new Map(rows.map((row) => [row.numero, row]))
}

/** One row for each control number, with its readings merged one after another; what that changes goes to `noted`. */
function mergeAll(
  stored: ReadonlyMap<string, StoredRow>,
  readings: readonly SourcedContratacao[],
  confirmed: boolean,
  noted: NumberedChange[],
): MergedRow[] {
  const merged = new Map<string, Omit<MergedRow, 'record'>>()
  for (const reading of readings) {
    const numero = numeroOf(reading)
    const row = stored.get(numero)
    const earlier = merged.get(numero)
    const before = earlier?.known ?? (row && toKnown(row))
    const known = merge(before, reading)
    const change = before && changeOf(before, reading, known)
    if (change) noted.push({ numero, change })
    merged.set(numero, {
      numero,
      known,
      firstRead: earlier?.firstRead ?? reading.lidoEm,
      confirmedAt: confirmed ? reading.lidoEm : 0,
      changedAt: change ? instantOfChange(change) : (earlier?.changedAt ?? null),
    })
  }
  return [...merged.values()].map((row) => ({ ...row, record: JSON.stringify(row.known.contratacao) }))
}

/** Rows that say nothing new are only marked as read. */
async function touch(client: Client, rows: MergedRow[]): Promise<void> {
  if (rows.length === 0) return
  await client.query(
    `UPDATE bidiq.contratacao c SET ausente = 0, removida = 0, lido_em = greatest(c.lido_em, r.lido_em),
       confirmada_em = greatest(c.confirmada_em, r.confirmada_em)
     FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS r (numero, lido_em, confirmada_em)
     WHERE c.numero = r.numero`,
    [
      rows.map(({ numero }) => numero),
      rows.map(({ known }) => known.lidoEm),
      rows.map(({ confirmedAt }) => confirmedAt),
    ],
  )
}

/** Kept beside the rows, since counting a million of them takes too long for a status. */
async function countNew(client: Client, rows: number): Promise<void> {
  if (rows === 0) return
  await client.query(`UPDATE bidiq.meta SET value = value::bigint + $1 WHERE name = 'rows'`, [rows])
}

export function numeroOf({ contratacao }: SourcedContratacao): string {
  return storable(contratacao.numeroControlePNCP)
}
