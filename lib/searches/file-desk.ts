import type { FileRef, FileStore, StoredFile } from '../file-store/port.ts'
import type { WorkbookInput, WriteOptions } from '../workbook/workbook.ts'
import { createSharedWork } from './shared-work.ts'

/** How far a file that is being made has come. */
export type Making = {
  /** Files that are made before it; 0 when it is being written. */
  ahead: number
  rows: number
  total: number
}

export type ObtainOptions = { signal?: AbortSignal; onMaking?: (making: Making) => void }

export type FileDesk = ReturnType<typeof createFileDesk>

type Deps = {
  files: Pick<FileStore, 'obtain'>
  writeWorkbook: (input: WorkbookInput, options: WriteOptions) => Promise<{ bytes: number }>
}

/**
 * Where files are asked for. One that several ask for at once is made once; when the last of them has left before
 * it is there, its making stops and nothing is left of it.
 */
export function createFileDesk({ files, writeWorkbook }: Deps) {
  const shared = createSharedWork<StoredFile, Making>()
  return {
    /**
     * The file of that name: as it is kept, else made of what `open` gives.
     *
     * @throws what writing throws; aborting `signal` rejects with its reason, at once.
     */
    obtain(
      ref: FileRef,
      { signal, onMaking }: ObtainOptions,
      open: () => Promise<WorkbookInput> | WorkbookInput,
    ): Promise<StoredFile> {
      return shared.join(ref.name, {
        signal,
        onTold: onMaking,
        start: (stop, tell) =>
          files.obtain(ref, async (path) => {
            const input = await open()
            const { rows: total = 0 } = input
            return writeWorkbook(input, {
              path,
              signal: stop,
              onAhead: (ahead) => tell({ ahead, rows: 0, total }),
              onProgress: (rows) => tell({ ahead: 0, rows, total }),
            })
          }),
      })
    },

    /** Undefined when no such file is being made here. */
    making: (name: string): Making | undefined => shared.latest(name),
  }
}
