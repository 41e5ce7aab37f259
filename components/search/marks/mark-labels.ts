import type { MarkStatus, Marks } from './marks-data.ts'

export const MARK_LABELS: Record<MarkStatus, string> = {
  interessante: 'Interessante',
  descartada: 'Descartada',
}

/** What the column Status of a file says of a mark. */
const FILE_STATUS: Record<MarkStatus, string> = { interessante: 'Em análise', descartada: 'Descartada' }

export type FileMarks = Record<string, { status?: string; observacoes?: string }>

/** Marks as the columns of a file hold them: all, or those of some contratações. */
export function fileMarks(marks: Marks, of?: ReadonlySet<string>): FileMarks {
  const entries = Object.entries(marks).filter(([numero]) => !of || of.has(numero))
  return Object.fromEntries(
    entries.map(([numero, { status, nota }]) => [
      numero,
      { ...(status && { status: FILE_STATUS[status] }), ...(nota && { observacoes: nota }) },
    ]),
  )
}
