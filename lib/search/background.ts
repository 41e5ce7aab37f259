import type { RecordReader, Source } from './ports.ts'

/** The same source, asked after everybody else: see `ReadPageOptions`. */
export function inBackground(source: Source): Source {
  return {
    ...source,
    readPage: (window, options) => source.readPage(window, { ...options, background: true }),
  }
}

export function recordsInBackground(records: RecordReader): RecordReader {
  return { readOne: (numero, signal) => records.readOne(numero, signal, { background: true }) }
}
