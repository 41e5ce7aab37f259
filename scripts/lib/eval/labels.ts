import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readingOf, type Reading } from '../../../lib/search/reading.ts'
import { searchable } from '../../../lib/search/text.ts'

const rowSchema = z.object({ id: z.string(), objeto: z.string(), setores: z.array(z.string()) })

export type Part = 'train' | 'validation'
export type Labelled = z.infer<typeof rowSchema> & { part: Part; reading: Reading }

/** The labelled objetos of NDJSON files, one per id: a later file corrects an earlier one. */
export function readLabels(files: string[]): Labelled[] {
  const byId = new Map<string, Labelled>()
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const row = rowSchema.parse(JSON.parse(line))
      byId.set(row.id, { ...row, part: partOf(row.id), reading: readingOf(searchable(row.objeto)) })
    }
  return [...byId.values()]
}

/** Definitions are tuned on three quarters; the last quarter, whose texts nobody reads, shows whether they hold. */
function partOf(id: string): Part {
  return createHash('sha256').update(id).digest()[0]! % 4 === 3 ? 'validation' : 'train'
}
