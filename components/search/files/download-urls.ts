import { isDefaultChoice, type ColumnId } from '../../../lib/search/column-list.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { searchKey } from '../progress/use-progress.ts'

export type FileKind = 'excel' | 'csv' | 'jsonl' | 'ics'

/** A workbook with one sheet more, of what almost was in the answer. */
export type FileChoice = FileKind | 'excel-quase'

/**
 * Where all rows of one version are had as a file, in the columns chosen. Always our own address, which leads to a link
 * that is still alive: a signed one kept on the page would die while the page is open. `planilha` takes an earlier file.
 */
export function downloadUrl(
  { searchId, versao }: Pick<SearchState, 'searchId' | 'versao'>,
  choice: FileChoice | 'planilha',
  columns: readonly ColumnId[],
): string {
  const kind = choice === 'excel-quase' ? 'excel' : choice
  const url = `${searchKey(searchId)}/${kind}?versao=${versao}`
  return (kind === 'ics' ? url : withColumns(url, columns)) + (choice === 'excel-quase' ? '&quase=1' : '')
}

/** Of a file at an address that has parameters already. Nothing is said of the columns that everybody has. */
export function withColumns(url: string, columns: readonly ColumnId[]): string {
  return isDefaultChoice(columns) ? url : `${url}&colunas=${columns.join(',')}`
}

export function downloadName(filename: string, kind: FileChoice): string {
  if (kind === 'excel-quase') return filename.replace(/\.xlsx$/, '_com_quase.xlsx')
  return kind === 'excel' ? filename : filename.replace(/\.xlsx$/, `.${kind}`)
}
