import { AppError } from '../errors.ts'
import { csvOf } from '../exports/csv.ts'
import { deadlinesOf } from '../exports/deadlines.ts'
import { jsonLinesOf, jsonLinesOfColumns } from '../exports/json-lines.ts'
import { chooseRows } from '../results/all-rows.ts'
import type { Choice } from '../results/positions.ts'
import type { StoredResult } from '../results/port.ts'
import type { IndexEntry } from '../search/answer.ts'
import { DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import type { SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'
import type { UserMarks } from '../workbook/row.ts'
import { withMarkColumns } from './mark-columns.ts'

/** Which rows of which version of a result, in which columns. */
export type FileRequest = Omit<Choice, 'holds'> & {
  versao?: number | undefined
  columns?: readonly ColumnId[] | undefined
  /** What the user says of rows: it goes into the file, and nowhere else. */
  marks?: UserMarks | undefined
}

/** Of a workbook, which may have a sheet more for what almost was in the answer. */
export type ExcelRequest = FileRequest & { quase?: boolean | undefined }

/** A file that is made while it is read. */
export type MadeFile = { filename: string; type: string; parts: AsyncGenerator<Uint8Array, void> }

type Opened = { state: SearchState; result: StoredResult }

type Deps = {
  clock: () => number
  /** The rows of a search that has ended. @throws {AppError} */
  ended(searchId: string, versao?: number): Promise<Opened>
  /** Its rows so far. @throws {AppError} */
  opened(searchId: string, versao?: number): Promise<Opened>
}

/** The rows of a search as files of other kinds than workbooks, in the same order and number. */
export function createExports({ clock, ended, opened }: Deps) {
  return {
    async csv(searchId: string, { versao, columns: chosen, marks, ...choice }: FileRequest) {
      const { state, result } = await ended(searchId, versao)
      const { groups } = await chooseRows(result, choice)
      const columns = withMarkColumns(chosen, marks) ?? DEFAULT_COLUMN_IDS
      const parts = csvOf(groups(), { columns, now: clock(), marks })
      return { filename: filenameOf(state, 'csv'), type: 'text/csv; charset=utf-8', parts } satisfies MadeFile
    },

    /** All that is known of each row, unless columns are chosen. */
    async jsonLines(searchId: string, { versao, columns: chosen, marks, ...choice }: FileRequest) {
      const { state, result } = await ended(searchId, versao)
      const { groups } = await chooseRows(result, choice)
      const columns = withMarkColumns(chosen, marks)
      const parts = columns
        ? jsonLinesOfColumns(groups(), { columns, now: clock(), marks })
        : jsonLinesOf(groups(), marks)
      const type = 'application/jsonl; charset=utf-8'
      return { filename: filenameOf(state, 'jsonl'), type, parts } satisfies MadeFile
    },

    /** The deadlines to come. @throws {AppError} `invalid_request` when there is none. */
    async calendar(searchId: string, { versao, ...choice }: FileRequest): Promise<MadeFile> {
      const { state, result } = await opened(searchId, versao)
      const now = clock()
      const rows = await chooseRows(result, { ...choice, holds: mayCome(brasiliaTime(now)) })
      const parts = orRefused(deadlinesOf(rows.groups(), now))
      return { filename: filenameOf(state, 'ics'), type: 'text/calendar; charset=utf-8', parts }
    },
  }
}

function filenameOf({ excel }: SearchState, extension: string): string {
  return excel.filename.replace(/\.xlsx$/, `.${extension}`)
}

const COUNTING = ['recebendo', 'aReceber', 'aConferir']

/** Spares most rows without a deadline to come from being opened; the row itself says the last word. */
function mayCome(at: string): (entry: IndexEntry) => boolean {
  return ({ grupo, encerramento }) => COUNTING.includes(grupo) && encerramento !== null && encerramento > at
}

async function* orRefused(parts: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let isEmpty = true
  for await (const part of parts) {
    isEmpty = false
    yield part
  }
  if (isEmpty)
    throw new AppError('invalid_request', 'No deadline to come in these rows', {
      publicMessage: 'Nenhuma destas contratações tem prazo por vir: não há o que pôr na agenda.',
    })
}
