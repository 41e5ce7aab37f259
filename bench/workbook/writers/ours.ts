import { GENERATED_AT, state } from '../../../lib/workbook/fixtures.ts'
import { setTimeout } from 'node:timers/promises'
import { prepareWorkbooks, writeWorkbook } from '../../../lib/workbook/workbook.ts'
import { readChunks } from '../chunks.ts'
import type { Write, Writer } from './writer.ts'

const write: Write = async ({ rowsPath, count, path }) => {
  await writeWorkbook(
    { chunks: readChunks(rowsPath), encoding: 'zstd', state: state(count), generatedAt: GENERATED_AT },
    { path },
  )
}

const LOADED_MS = 500

/** As the application calls it: in a worker that was started before, with its other sheets, its table and its notes. */
export const ours: Writer = {
  largest: Infinity,
  async prepare() {
    prepareWorkbooks()
    await setTimeout(LOADED_MS)
  },
  write,
}

/** Four asked for at once, of which two are written at a time. */
export const oursFourTimes: Writer = {
  largest: Infinity,
  write: async (job) => {
    await Promise.all(
      [1, 2, 3, 4].map((at) => write({ ...job, path: at === 1 ? job.path : `${job.path}.${at}` })),
    )
  },
}
