import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readingOf, type Reading } from '../../../lib/search/reading.ts'
import { searchable } from '../../../lib/search/text.ts'

const rowSchema = z.object({ id: z.string(), objeto: z.string(), setores: z.array(z.string()) })

/** `read` was read while the definitions were tuned; `unseen` was not, and shows whether they hold. */
export type Part = 'read' | 'unseen'
export type Labelled = z.infer<typeof rowSchema> & { part: Part; reading: Reading }

/** The labelled objetos of NDJSON files, one per id: a later file corrects an earlier one, an unseen one any other. */
export function readLabels(files: Record<Part, string[]>): Labelled[] {
  const byId = new Map<string, Labelled>()
  for (const part of ['read', 'unseen'] as const)
    for (const file of files[part]) for (const row of rowsOf(file, part)) byId.set(row.id, row)
  return [...byId.values()]
}

function rowsOf(file: string, part: Part): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .map((row) => ({ ...row, part, reading: readingOf(searchable(row.objeto)) }))
}
