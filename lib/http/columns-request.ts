import { z } from 'zod'
import { COLUMN_IDS, isDefaultChoice, withNumero, type ColumnId } from '../search/column-list.ts'

const KNOWN: ReadonlySet<string> = new Set(COLUMN_IDS)
const ACCEPTED = `Use, cada uma no máximo uma vez: ${COLUMN_IDS.join(', ')}.`

/**
 * `?colunas=objeto,orgao`: the columns of a file, in their order. The control number is always there, first unless it
 * has a place. Undefined when nothing is chosen, or what a file has anyway.
 */
export const columnsSchema = z
  .string(ACCEPTED)
  .transform((text, context): readonly ColumnId[] | undefined => {
    const ids = text.split(',')
    const unknown = ids.find((id) => !KNOWN.has(id))
    const repeated = ids.find((id, at) => ids.indexOf(id) < at)
    const fault =
      unknown !== undefined
        ? `Coluna desconhecida: “${unknown.slice(0, 40)}”.`
        : repeated && `Coluna repetida: “${repeated}”.`
    if (fault) {
      context.addIssue({ code: 'custom', message: `${fault} ${ACCEPTED}` })
      return z.NEVER
    }
    const chosen = withNumero(ids as ColumnId[])
    return isDefaultChoice(chosen) ? undefined : chosen
  })
  .optional()
