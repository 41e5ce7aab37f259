import type { Contratacao } from '../search/contratacao.ts'
import type { FailureReason } from './failure.ts'
import type { Limits } from './limits.ts'
import type { FileFacts } from './record.ts'

/** What the reading thread is started with. */
export type ReadJob = {
  path: string
  recordsPath: string
  indexPath: string
  /** Control numbers of the new result: JSON of `IndexEntry[]`, UTF-8, zstd. */
  newer: Uint8Array
  limits: Limits
}

/** It asks for one thing at a time, and waits for the answer. */
export type FromReader =
  | { type: 'facts'; facts: FileFacts }
  | { type: 'known'; numeros: string[] }
  | { type: 'done' }
  | { type: 'failed'; reason: FailureReason; message: string }
export type ToReader =
  /** Of the result that the file was made from, packed as `newer`; null when it is gone. */
  { type: 'facts'; older: Uint8Array | null } | { type: 'known'; rows: Contratacao[] }
