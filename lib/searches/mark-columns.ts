import type { ColumnId } from '../search/column-list.ts'
import type { UserMarks } from '../workbook/row.ts'

const MARK_COLUMNS: readonly ColumnId[] = ['status', 'observacoes']

/** The columns chosen, and those that marks go into: no choice is without what the user wrote. Undefined when none was made. */
export function withMarkColumns(
  chosen: readonly ColumnId[] | undefined,
  marks: UserMarks | undefined,
): readonly ColumnId[] | undefined {
  if (!chosen || !marks) return chosen
  return [...chosen, ...MARK_COLUMNS.filter((id) => !chosen.includes(id))]
}
