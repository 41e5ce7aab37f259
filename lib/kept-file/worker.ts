import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { zstdDecompressSync } from 'node:zlib'
import type { IndexEntry } from '../search/answer.ts'
import { KeptFileError } from './failure.ts'
import type { FromReader, ReadJob, ToReader } from './protocol.ts'
import { readKeptFile } from './read-file.ts'
import { createRecordWriter } from './records.ts'
import { sortOut } from './sort-out.ts'
import { createRowSorter } from './sort-rows.ts'

if (!parentPort) throw new Error('This file runs as a worker thread')
const port = parentPort
const { path, recordsPath, indexPath, newer, limits } = workerData as ReadJob

function tell(message: FromReader): void {
  port.postMessage(message)
}

async function ask<Type extends ToReader['type']>(question: Extract<FromReader, { type: Type }>) {
  const answer = once(port, 'message')
  tell(question)
  const [reply] = (await answer) as [ToReader]
  return reply as Extract<ToReader, { type: Type }>
}

function* numerosIn(packed: Uint8Array | null): Generator<string> {
  if (packed === null) return
  for (const { numero } of JSON.parse(zstdDecompressSync(packed).toString('utf8')) as IndexEntry[])
    yield numero
}

async function read(): Promise<void> {
  const records = createRecordWriter(recordsPath, limits.recordBytes)
  const sorter = createRowSorter()
  const facts = await readKeptFile(path, (row) => sorter.add(row, records.add(row)), limits)
  const { older } = await ask({ type: 'facts', facts })
  const index = await sortOut(sorter.sorted, {
    newer: new Set(numerosIn(newer)),
    older: numerosIn(older),
    known: async (numeros) => (await ask({ type: 'known', numeros })).rows,
    store: records.add,
  })
  records.close()
  writeFileSync(indexPath, JSON.stringify(index), { mode: 0o600 })
}

try {
  await read()
  tell({ type: 'done' })
} catch (error) {
  if (!(error instanceof KeptFileError)) throw error
  tell({ type: 'failed', reason: error.reason, message: error.message })
}
port.close()
