import { isDefaultChoice, type ColumnId } from '../../lib/search/column-list.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { searchKey } from './use-progress.ts'

export type FileKind = 'excel' | 'csv' | 'jsonl' | 'ics'

/**
 * Where all rows of one version are had as a file, in the columns chosen. Always our own address, which leads to a link
 * that is still alive: a signed one kept on the page would die while the page is open. `planilha` takes an earlier file.
 */
export function downloadUrl(
  { searchId, versao }: Pick<SearchState, 'searchId' | 'versao'>,
  kind: FileKind | 'planilha',
  columns: readonly ColumnId[],
): string {
  const chosen = kind === 'ics' || isDefaultChoice(columns) ? '' : `&colunas=${columns.join(',')}`
  return `${searchKey(searchId)}/${kind}?versao=${versao}${chosen}`
}

export function downloadName(filename: string, kind: FileKind): string {
  return kind === 'excel' ? filename : filename.replace(/\.xlsx$/, `.${kind}`)
}
