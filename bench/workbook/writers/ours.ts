import { GENERATED_AT, state } from '../../../lib/workbook/fixtures.ts'
import { writeWorkbook } from '../../../lib/workbook/workbook.ts'
import { readChunks } from '../chunks.ts'
import type { Write, Writer } from './writer.ts'

const write: Write = async ({ rowsPath, count, path }) => {
  await writeWorkbook(
    { chunks: readChunks(rowsPath), encoding: 'zstd', state: state(count), generatedAt: GENERATED_AT },
    { path },
  )
}

/** As the application calls it: in a worker, with its other sheets, its table and its notes. */
export const ours: Writer = { largest: Infinity, write }

/** Four asked for at once, of which two are written at a time. */
export const oursFourTimes: Writer = {
  largest: Infinity,
  write: async (job) => {
    await Promise.all(
      [1, 2, 3, 4].map((at) => write({ ...job, path: at === 1 ? job.path : `${job.path}.${at}` })),
    )
  },
}
