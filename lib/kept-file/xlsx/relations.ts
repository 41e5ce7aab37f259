import { posix } from 'node:path'
import type { Limits } from '../limits.ts'
import type { Archive } from './archive.ts'
import { readXml } from './xml.ts'

/** `type` is the last word of its address: `worksheet`, `sharedStrings`, `comments`. */
export type Relation = { id: string; type: string; target: string }

/** What a part of the package refers to, by full part names; what lies outside of the file is left out. */
export async function readRelations(archive: Archive, part: string, limits: Limits): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const relations: Relation[] = []
  if (!archive.has(name)) return relations
  const open = (
    tag: string,
    { Id: id, Type: type = '', Target: target, TargetMode: mode }: Record<string, string>,
  ) => {
    if (tag !== 'Relationship' || !id || !target || mode === 'External') return
    const word = type.slice(type.lastIndexOf('/') + 1)
    relations.push({
      id,
      type: word,
      target: posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1),
    })
  }
  await readXml(await archive.read(name), { open }, limits)
  return relations
}
