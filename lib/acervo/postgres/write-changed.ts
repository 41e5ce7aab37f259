import { factsOf } from '../../search/facts.ts'
import type { Known } from '../../search/merge.ts'
import { KNOWN_COLUMNS, valuesOf } from '../stored-row.ts'
import type { Client } from './connections.ts'
import { storable } from './storable.ts'
import { lexemesOf, toTsvector } from './words.ts'

/**
 * A row to write: what is known, also as JSON. Instants are epoch milliseconds; `confirmedAt` is 0 for what was not
 * read by itself, `changedAt` null for what did not change.
 */
export type MergedRow = {
  numero: string
  known: Known
  record: string
  firstRead: number
  confirmedAt: number
  changedAt: number | null
}

/** Between records in one text: JSON never holds it bare. An array of them would have each quote escaped, at twice the time. */
const SEPARATOR = '\x01'

const NUMBERS: Readonly<Record<string, string>> = {
  modalidade: 'bigint',
  situacao: 'bigint',
  instrumento: 'bigint',
  modo_disputa: 'bigint',
  srp: 'smallint',
  sigiloso: 'smallint',
  valor: 'double precision',
  lido_em: 'bigint',
  visto_em: 'bigint',
  confirmada_em: 'bigint',
  mudou_em: 'bigint',
}

/** In the order of `parametersOf`. */
const COLUMNS = ['numero', 'visto_em', 'confirmada_em', 'mudou_em', 'palavras', ...KNOWN_COLUMNS]

const RECORD_AT = COLUMNS.indexOf('record')

const PARAMETERS = COLUMNS.map((column, at) =>
  at === RECORD_AT ? `string_to_array($${at + 1}, E'\\x01')` : `$${at + 1}::${NUMBERS[column] ?? 'text'}[]`,
)

const VALUES = COLUMNS.map((column) => (column === 'palavras' ? toTsvector('palavras') : column))

const CHANGES = ['palavras', ...KNOWN_COLUMNS].map((column) => `${column} = excluded.${column}`)

const UPSERT = `INSERT INTO bidiq.contratacao AS c (${COLUMNS.join(', ')})
  SELECT ${VALUES.join(', ')} FROM unnest(${PARAMETERS.join(', ')}) AS r (${COLUMNS.join(', ')})
  ON CONFLICT (numero) DO UPDATE SET ausente = 0, removida = 0,
    confirmada_em = greatest(c.confirmada_em, excluded.confirmada_em),
    mudou_em = coalesce(excluded.mudou_em, c.mudou_em), ${CHANGES.join(', ')}`

/** Inserts or replaces rows, each number once, in one statement. */
export async function writeChanged(client: Client, rows: readonly MergedRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns: unknown[][] = COLUMNS.map(() => [])
  for (const row of rows) parametersOf(row).forEach((value, at) => columns[at]!.push(storable(value)))
  const parameters: unknown[] = columns
  parameters[RECORD_AT] = columns[RECORD_AT]!.join(SEPARATOR)
  await client.query(UPSERT, parameters)
}

function parametersOf({ numero, known, record, ...at }: MergedRow): unknown[] {
  const facts = factsOf(known.contratacao)
  const instants = [at.firstRead, at.confirmedAt, at.changedAt]
  return [numero, ...instants, lexemesOf(facts.texto), ...valuesOf(facts, record, known)]
}
