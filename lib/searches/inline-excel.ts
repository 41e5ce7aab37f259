import { MAX_INLINE_BYTES, type StoredFile } from '../file-store/port.ts'
import type { StoredResult } from '../results/port.ts'
import type { SearchState } from '../search/state.ts'
import type { SearchDeps } from './deps.ts'
import { excelPath, obtainExcel } from './excel.ts'
import type { ObtainOptions } from './file-desk.ts'

/** A file that may travel in base64, or why it may not: in Portuguese, with where it is. */
export type InlineExcel = { file: StoredFile } | { aviso: string }

/** No row takes less than 84 bytes: more rows never fit into `MAX_INLINE_BYTES`, and are not written to learn that. */
export const MAX_INLINE_ROWS = 100_000

const TENTH_OF_MB = (1024 * 1024) / 10

const number = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })

/** The workbook of a result as it may be sent beside its state. @throws what making it throws. */
export async function inlineExcel(
  deps: Pick<SearchDeps, 'desk' | 'clock'>,
  state: SearchState,
  result: StoredResult,
  options: ObtainOptions = {},
): Promise<InlineExcel> {
  const { total } = result.summary
  if (total > MAX_INLINE_ROWS) return tooLarge(state, `${number.format(total)} linhas`)
  const file = await obtainExcel(deps, state, result, options)
  if (file.bytes <= MAX_INLINE_BYTES) return { file }
  return tooLarge(state, `${number.format(Math.ceil(file.bytes / TENTH_OF_MB) / 10)} MB`)
}

function tooLarge(state: SearchState, size: string): InlineExcel {
  const most = number.format(MAX_INLINE_BYTES / 1024 / 1024)
  return {
    aviso: `A planilha tem ${size}, e em base64 vai até ${most} MB. Baixe em ${excelPath(state)}.`,
  }
}
