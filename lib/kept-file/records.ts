import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { KeptFileError } from './failure.ts'

/** Where a record is: bytes from the start of the file. */
export type Place = { from: number; bytes: number }

const FLUSH_BYTES = 1024 * 1024

/** Records on disk, as JSON: what a file holds never has to be in memory all at once. */
export function createRecordWriter(path: string, maxBytes: number) {
  const file = openSync(path, 'wx', 0o600)
  let pending: Buffer[] = []
  let pendingBytes = 0
  let total = 0

  function flush(): void {
    if (pendingBytes > 0) writeSync(file, Buffer.concat(pending))
    pending = []
    pendingBytes = 0
  }

  return {
    /** @throws {KeptFileError} when all together take more than they may. */
    add(record: unknown): Place {
      const bytes = Buffer.from(JSON.stringify(record))
      const place = { from: total, bytes: bytes.length }
      total += bytes.length
      if (total > maxBytes) throw new KeptFileError('excessive', `Records beyond ${maxBytes} bytes`)
      pending.push(bytes)
      pendingBytes += bytes.length
      if (pendingBytes > FLUSH_BYTES) flush()
      return place
    },
    close(): void {
      flush()
      closeSync(file)
    },
  }
}

export type RecordReader = { read<Record>(place: Place): Record; close(): void }

export function openRecords(path: string): RecordReader {
  const file = openSync(path, 'r')
  return {
    read<Record>({ from, bytes }: Place) {
      const buffer = Buffer.allocUnsafe(bytes)
      readSync(file, buffer, 0, bytes, from)
      return JSON.parse(buffer.toString('utf8')) as Record
    },
    close: () => closeSync(file),
  }
}
