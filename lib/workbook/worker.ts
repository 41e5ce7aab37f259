import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { zstdDecompressSync } from 'node:zlib'
import { openKeptFile } from '../kept-file/join.ts'
import { resultFacts } from '../kept-file/result-facts.ts'
import type { SearchQuery } from '../search/query.ts'
import type { ResultRow } from '../search/row.ts'
import { documentProperties } from './document-properties.ts'
import { openPackage } from './package.ts'
import { EXCEL_LIMITS, type FromWorker, type Job, type ToWorker } from './protocol.ts'
import { writeResult } from './result-book.ts'
import { writeComparacao } from './sheet-comparacao.ts'
import { writeDiferenca, type DifferenceRow } from './sheet-diferenca.ts'

if (!parentPort) throw new Error('This file runs as a worker thread')
const port = parentPort
const job = await nextJob()
const limits = { ...EXCEL_LIMITS, ...job.limits }

const decoder = new TextDecoder()
let rows = 0

async function nextJob(): Promise<Job> {
  const [message] = (await once(port, 'message')) as [ToWorker]
  if (message.type !== 'job') throw new Error(`${message.type} came before a job`)
  return message.job
}

async function* chunks<Row>(encoding = job.encoding): AsyncGenerator<Row[]> {
  for (;;) {
    const answer = once(port, 'message')
    port.postMessage({ type: 'next', rows } satisfies FromWorker)
    const [message] = (await answer) as [ToWorker]
    if (message.type !== 'chunk') return
    const bytes = encoding === 'zstd' ? zstdDecompressSync(message.bytes) : message.bytes
    const chunk = JSON.parse(decoder.decode(bytes)) as Row[]
    yield chunk
    rows += chunk.length
  }
}

const file = openPackage(job.path, documentProperties(job))
const { ufs } = job.state.query as SearchQuery
const kept = job.kept && openKeptFile(job.kept, resultFacts(job.state), ufs)
if (job.difference) {
  const written = await writeDiferenca(file, chunks<DifferenceRow>(), { ...job, limits })
  writeComparacao(file, { ...job.difference, generatedAt: job.generatedAt }, written)
} else {
  const misses = job.misses && chunks<ResultRow>(job.misses.encoding)
  await writeResult(file, chunks<ResultRow>(), { job, limits, kept, misses })
}
await file.close()
kept?.close()
port.postMessage({ type: 'done', rows, ...(kept && { kept: kept.counts }) } satisfies FromWorker)
