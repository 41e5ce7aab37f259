import { KeptFileError } from '../failure.ts'
import type { Limits } from '../limits.ts'
import { openArchive, type Archive } from './archive.ts'
import { readDateFormats, type DateFormats } from './date-formats.ts'
import { readRelations } from './relations.ts'
import { readSharedStrings } from './shared-strings.ts'
import type { TextStore } from './text-store.ts'
import { readXml } from './xml.ts'

/** A workbook, opened: its sheets in the order of their tabs, and what their cells refer to. */
export type Workbook = {
  archive: Archive
  sheets: { name: string; part: string }[]
  strings: TextStore
  dates: DateFormats
  /** Days are counted from 1904, as by old programs for the Mac. */
  since1904: boolean
}

/** @throws {KeptFileError} */
export async function openWorkbook(path: string, limits: Limits): Promise<Workbook> {
  const archive = await openArchive(path, limits)
  try {
    const root = (await readRelations(archive, '', limits)).find(({ type }) => type === 'officeDocument')
    if (!root) throw notWorkbook(archive)
    if (root.target.endsWith('.bin')) throw new KeptFileError('xlsb', 'A binary workbook')
    const relations = await readRelations(archive, root.target, limits)
    const partOf = (kind: string) => relations.find(({ type }) => type === kind)?.target
    const { sheets, since1904 } = await readSheetList(archive, root.target, limits)
    const parts = new Map(
      relations.map(({ id, type, target }) => [id, type === 'worksheet' ? target : undefined]),
    )
    return {
      archive,
      since1904,
      sheets: sheets.flatMap(({ name, id }) => {
        const part = parts.get(id)
        return part && archive.has(part) ? [{ name, part }] : []
      }),
      strings: await readSharedStrings(archive, partOf('sharedStrings'), limits),
      dates: await readDateFormats(archive, partOf('styles'), limits),
    }
  } catch (error) {
    archive.close()
    throw error
  }
}

async function readSheetList(archive: Archive, part: string, limits: Limits) {
  const sheets: { name: string; id: string }[] = []
  let since1904 = false
  await readXml(
    await archive.read(part),
    {
      open(tag, attributes) {
        if (tag === 'workbookPr') since1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '')
        if (tag !== 'sheet') return
        const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
        if (id) sheets.push({ name: attributes.name ?? '', id })
      },
    },
    limits,
  )
  if (sheets.length > limits.sheets) throw new KeptFileError('excessive', `${sheets.length} sheets`)
  return { sheets, since1904 }
}

function notWorkbook(archive: Archive): KeptFileError {
  const isOds = archive.has('content.xml') && archive.has('mimetype')
  return new KeptFileError(isOds ? 'ods' : 'notSpreadsheet', 'An archive without a workbook')
}
