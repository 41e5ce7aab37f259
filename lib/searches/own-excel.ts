import { join } from 'node:path'
import type { StoredResult } from '../results/port.ts'
import type { SearchState } from '../search/state.ts'
import type { SearchesDeps } from './deps.ts'
import { chosenChunks, chunksOf, generatedAt, withMissesName } from './excel.ts'
import type { ExcelRequest } from './exports.ts'
import { withMarkColumns } from './mark-columns.ts'
import { ownFolder, readOnce, removeFolder, type OwnWorkbook } from './own-file.ts'

type Deps = Pick<SearchesDeps, 'writeWorkbook' | 'clock'> & {
  /** @throws {AppError} when there is no such result, or it is not whole yet. */
  ended: (searchId: string, versao?: number) => Promise<{ state: SearchState; result: StoredResult }>
  missesOf: (state: SearchState) => Promise<StoredResult>
}

/** Workbooks with what one user says of rows, or of rows that they picked: made for them alone, and kept by nobody. */
export function createOwnExcels({ writeWorkbook, clock, ended, missesOf }: Deps) {
  return {
    /** @throws {AppError} while the search goes on. Aborting `signal` rejects with its reason. */
    async ownExcel(
      searchId: string,
      { versao, quase, columns, marks, ...choice }: ExcelRequest,
      signal: AbortSignal,
    ): Promise<OwnWorkbook> {
      const { state, result } = await ended(searchId, versao)
      const misses = quase ? await missesOf(state) : undefined
      const input = {
        ...(await chosenChunks(result, choice)),
        ...(misses && { misses: { chunks: chunksOf(misses), encoding: 'zstd' as const } }),
        ...(marks && { marks }),
        state,
        generatedAt: generatedAt(state, clock()),
        columns: withMarkColumns(columns, marks),
      }
      const filename = misses ? withMissesName(state.excel.filename) : state.excel.filename
      const folder = await ownFolder()
      const path = join(folder, 'own.xlsx')
      try {
        const { bytes } = await writeWorkbook(input, { path, signal })
        return { filename, bytes, stream: readOnce(path, folder) }
      } catch (error) {
        await removeFolder(folder)
        throw error
      }
    },
  }
}
