import { commentsXml, vmlXml, type Note } from './notes.ts'
import type { PartList } from './part-list.ts'
import type { Relations } from './relations.ts'
import type { TableOptions } from './sheet-options.ts'
import type { RelatedIds } from './sheet-tail.ts'
import { tableXml } from './table.ts'
import type { Zip } from './zip.ts'

type Related = {
  notes: readonly Note[]
  tables: readonly TableOptions[]
  /** Of the sheet, from 1. */
  number: number
  relations: Relations
  parts: PartList
}

/** Relates a sheet to the parts that belong to it, which `write` then writes: they cannot begin before it ends. */
export function writeRelated({ notes, tables, number, relations, parts }: Related): {
  ids: RelatedIds
  write(zip: Zip): void
} {
  const pending: { name: string; xml: Iterable<string> }[] = []
  const ids: RelatedIds = { tables: [] }
  if (notes.length > 0) {
    const comments = `xl/comments${number}.xml`
    const vml = `xl/drawings/vmlDrawing${number}.vml`
    ids.vml = relations.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`)
    relations.add('comments', `../comments${number}.xml`)
    parts.add(comments, 'comments')
    pending.push({ name: comments, xml: commentsXml(notes, parts.author) })
    pending.push({ name: vml, xml: vmlXml(notes, number) })
  }
  for (const table of tables) {
    const id = parts.nextTable()
    const name = `xl/tables/table${id}.xml`
    ids.tables.push(relations.add('table', `../tables/table${id}.xml`))
    parts.add(name, 'table')
    pending.push({ name, xml: [tableXml(table, id)] })
  }
  if (relations.size > 0)
    pending.push({ name: `xl/worksheets/_rels/sheet${number}.xml.rels`, xml: relations.xml() })

  return {
    ids,
    write(zip) {
      for (const { name, xml } of pending) {
        zip.begin(name)
        for (const piece of xml) zip.write(piece)
        zip.end()
      }
    },
  }
}
