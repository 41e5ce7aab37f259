import type { KeptFile } from '../kept-file/join.ts'
import type { ResultRow } from '../search/row.ts'
import type { Package } from './package.ts'
import type { Job, Limits } from './protocol.ts'
import { withMark } from './marked-row.ts'
import type { UserMarks, WorkbookRow } from './row.ts'
import { writeCobertura } from './sheet-cobertura.ts'
import { writeContratacoes } from './sheet-contratacoes.ts'
import { writePesquisa } from './sheet-pesquisa.ts'
import { writeResumo } from './sheet-resumo.ts'
import { writeSairam } from './sheet-sairam.ts'
import { createTally, type Tally } from './tally.ts'

type Options = {
  job: Job
  limits: Limits
  /** What the user wrote in an earlier file, where one was brought. */
  kept: KeptFile | undefined
  /** Read when the rows are: what almost was in the answer. */
  misses: AsyncIterable<ResultRow[]> | undefined
}

/** The sheets of a result, in their order: rows first, then what they add up to, and what they stand on. */
export async function writeResult(
  file: Package,
  chunks: AsyncIterable<ResultRow[]>,
  { job, limits, kept, misses }: Options,
): Promise<void> {
  const tally = createTally()
  const counted = tallied(chunks, tally)
  const rows = kept ? joined(counted, kept) : marked(counted, job.marks)
  const written = await writeContratacoes(file, rows, { ...job, limits })
  if (kept) await writeSairam(file, kept.left(), job.kept!, limits)
  if (misses) await writeContratacoes(file, marked(misses, job.marks), { ...job, limits, nearMisses: true })
  if (!job.nearMisses) writeResumo(file, tally, job)
  await writeCobertura(file, job)
  writePesquisa(file, job, written, tally.total)
}

/** What passes by is counted. */
async function* tallied(chunks: AsyncIterable<ResultRow[]>, tally: Tally): AsyncGenerator<ResultRow[]> {
  for await (const chunk of chunks) {
    for (const row of chunk) tally.add(row)
    yield chunk
  }
}

async function* joined(
  chunks: AsyncIterable<ResultRow[]>,
  { join }: KeptFile,
): AsyncGenerator<WorkbookRow[]> {
  for await (const chunk of chunks) yield chunk.map(join)
}

function marked(chunks: AsyncIterable<ResultRow[]>, marks?: UserMarks): AsyncIterable<WorkbookRow[]> {
  return marks ? withMarks(chunks, marks) : chunks
}

async function* withMarks(
  chunks: AsyncIterable<ResultRow[]>,
  marks: UserMarks,
): AsyncGenerator<WorkbookRow[]> {
  for await (const chunk of chunks) yield chunk.map((row) => withMark(row, marks))
}
