import { AppError } from '../errors.ts'
import { writingText } from '../search/preparation.ts'
import type { Outcome } from '../search/run.ts'
import type { SearchDeps } from './deps.ts'
import { EAGER_ROWS, obtainExcel, readyExcel } from './excel.ts'
import type { Making } from './file-desk.ts'
import { MESSAGES } from './messages.ts'
import type { Teller } from './teller.ts'
import { untilAvailable } from './until-available.ts'

const READ_FOR_MS = 60_000
const TELL_MS = 500

/**
 * The file of a search that has its answer: made and uploaded now where a storage takes it and it is not too
 * large, else when somebody asks for it.
 */
export async function makeExcel(
  deps: SearchDeps,
  teller: Teller,
  { summary, coverage }: Outcome,
  finishedAt: string,
  signal: AbortSignal,
): Promise<void> {
  const { searchId, versao } = teller.state
  const state = { ...teller.state, status: 'completed' as const, summary, coverage, finishedAt }
  const isEager = deps.files.status().mode === 'supabase' && summary.total <= EAGER_ROWS
  try {
    const read = () => deps.results.read(searchId, versao)
    const result = isEager ? await untilAvailable(read, { signal, forMs: READ_FOR_MS }) : undefined
    const onMaking = tellingRows(teller, summary.total)
    const obtain = () => obtainExcel(deps, state, result!, { signal, onMaking })
    const file = result && (await obtain().catch(ifNoRoom))
    const excel = readyExcel(state, summary.total, file)
    teller.tell({ type: 'excel', message: MESSAGES.excelReady, versao, excel })
  } catch (error) {
    signal.throwIfAborted()
    deps.log.error({ err: error, searchId }, 'Workbook failed')
    const excel = { ...state.excel, status: 'failed' as const, rows: summary.total }
    teller.tell({ type: 'excel', message: MESSAGES.excelFailed, versao, excel })
  }
}

/** What there is no room for now is made when somebody asks for it, as large files are. */
function ifNoRoom(error: unknown): undefined {
  if (!(error instanceof AppError && error.code === 'store_unavailable')) throw error
}

/** Tells the rows written of a file that takes its time; most are there before there is anything to tell. */
function tellingRows(teller: Teller, rows: number): (making: Making) => void {
  let toldAt = performance.now()
  return ({ rows: rowsWritten }) => {
    if (performance.now() - toldAt < TELL_MS) return
    toldAt = performance.now()
    const { versao, excel } = teller.state
    const message = writingText(rowsWritten, rows)
    teller.tell({ type: 'excel', message, versao, excel: { ...excel, rows, rowsWritten } })
  }
}
