import type { Ending } from '../results/port.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import { within } from '../within.ts'
import type { SearchDeps } from './deps.ts'
import { excelPath } from './excel.ts'

/** The end of a search is not held up for longer; the keeping then goes on beside it. */
const KEEP_WITHIN_MS = 5_000

/** Keeps a completed version for its permalink and for comparisons. What goes wrong costs those, never the search. */
export async function keepResult(
  { kept, log }: Pick<SearchDeps, 'kept' | 'log'>,
  ending: Ending,
  answer: EncodedAnswer,
): Promise<void> {
  const { searchId, versao } = ending.state
  await within(KEEP_WITHIN_MS, kept.keep(withLastingExcel(ending), answer)).catch((err: unknown) =>
    log.warn({ err, searchId, versao }, 'Result not kept for its permalink'),
  )
}

/** The file is made again when it is asked for: a signed link is dead in an hour. */
function withLastingExcel({ state, terminal }: Ending): Ending {
  const { filename } = state.excel
  const rows = state.summary?.total ?? 0
  const excel = { status: 'ready', filename, rows, bytes: null, mode: 'stream' } as const
  return { state: { ...state, excel: { ...excel, downloadUrl: excelPath(state) } }, terminal }
}
