import { randomUUID } from 'node:crypto'
import type { EncodedAnswer } from '../search/ports.ts'
import type { StoredResult } from './port.ts'

const keys = new WeakMap<EncodedAnswer, string>()

/** An answer still in memory, to be read like a stored result. */
export function toStored(versao: number, answer: EncodedAnswer): StoredResult {
  const { summary, index, chunks } = answer
  const key = keys.get(answer) ?? randomUUID()
  keys.set(answer, key)
  return {
    key,
    versao,
    summary,
    chunkCount: chunks.length,
    index: async () => index,
    async chunk(number) {
      const chunk = chunks[number]
      if (!chunk) throw new RangeError(`No chunk ${number}`)
      return chunk
    },
  }
}
