import { AppError } from '../../errors.ts'
import { TEXT_VERSION } from '../../search/text.ts'
import { MIGRATIONS } from './migrations.ts'

export type VersionRow = { name: string; value: string }

/** Read as every transaction begins: another replica may have brought the database to a later version since. */
export const READ_VERSIONS = `SELECT name, value FROM bidiq.meta WHERE name IN ('schema', 'text_version')`

export type Versions = { schema: number; texts: number }

export const OURS: Versions = { schema: MIGRATIONS.length, texts: TEXT_VERSION }

export function toVersions(rows: readonly VersionRow[]): Versions {
  const valueOf = (wanted: string) => Number(rows.find(({ name }) => name === wanted)?.value ?? 0)
  return { schema: valueOf('schema'), texts: valueOf('text_version') }
}

/** @throws {AppError} `store_unavailable` when a newer version of this product wrote the database. */
export function refuseNewer(rows: readonly VersionRow[]): void {
  const { schema, texts } = toVersions(rows)
  if (schema <= OURS.schema && texts <= OURS.texts) return
  throw new AppError(
    'store_unavailable',
    `The acervo was written by a newer version (schema ${schema}, texts ${texts})`,
  )
}
