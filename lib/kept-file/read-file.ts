import { KeptFileError } from './failure.ts'
import { createFactsReader } from './file-facts.ts'
import { createExtras } from './layout.ts'
import type { Limits } from './limits.ts'
import type { FileFacts, KeptRow } from './record.ts'
import { createSheetReader } from './sheet-reader.ts'
import { requireArchive } from './sniff.ts'
import type { CellContext } from './xlsx/cell.ts'
import { readComments } from './xlsx/comments.ts'
import { openWorkbook, type Workbook } from './xlsx/package.ts'
import { readSheet } from './xlsx/sheet.ts'

/**
 * Reads a workbook of ours that a user kept, as whatever program saved it last: its rows in the order of the sheets,
 * and what it says of the search that it came from.
 *
 * @throws {KeptFileError} when it is none of ours, is damaged, or asks for more than `limits`.
 */
export async function readKeptFile(
  path: string,
  onRow: (row: KeptRow) => void,
  limits: Limits,
): Promise<FileFacts> {
  await requireArchive(path)
  const workbook = await openWorkbook(path, limits)
  try {
    return await readSheets(workbook, onRow, limits)
  } finally {
    workbook.archive.close()
  }
}

async function readSheets(
  { archive, sheets, strings, dates, since1904 }: Workbook,
  onRow: (row: KeptRow) => void,
  limits: Limits,
): Promise<FileFacts> {
  const context: CellContext = { strings, dates, since1904, cellChars: limits.cellChars }
  const extras = createExtras(limits.extraColumns)
  const facts = createFactsReader()
  const columns = new Set<string>()
  let isOurs = false
  let rows = 0

  const count = (row: KeptRow) => {
    if (++rows > limits.rows) throw new KeptFileError('tooManyRows', `More than ${limits.rows} rows`)
    onRow(row)
  }
  for (const { name, part } of sheets) {
    const comments = await readComments(archive, part, limits)
    const reader = createSheetReader({ sheet: name, context, extras, facts, comments, onRow: count })
    await readSheet(archive, part, reader.read, limits)
    const layout = reader.layout()
    isOurs ||= layout !== undefined
    if (layout?.origin === 'result')
      for (const target of layout.targets.values()) if (target.kind === 'own') columns.add(target.id)
  }
  if (!isOurs) throw new KeptFileError('notOurs', 'No sheet with control numbers')
  return { extras: extras.headers, columns: [...columns], ...facts.facts() }
}
