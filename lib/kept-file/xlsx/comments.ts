import type { Limits } from '../limits.ts'
import type { Archive } from './archive.ts'
import { readRelations } from './relations.ts'
import { readXml } from './xml.ts'

/** The comments of a sheet, by the cell they are on (`B7`). */
export async function readComments(
  archive: Archive,
  sheetPart: string,
  limits: Limits,
): Promise<Map<string, string>> {
  const comments = new Map<string, string>()
  const relations = await readRelations(archive, sheetPart, limits)
  const part = relations.find(({ type }) => type === 'comments')?.target
  if (!part || !archive.has(part)) return comments
  let at = ''
  let text = ''
  let isText = false
  await readXml(
    await archive.read(part),
    {
      open(name, { ref }) {
        if (name === 'comment') {
          at = ref ?? ''
          text = ''
        } else if (name === 't') isText = true
      },
      text(more) {
        if (isText && text.length <= limits.cellChars) text += more
      },
      close(name) {
        if (name === 't') isText = false
        else if (name === 'comment' && text.trim()) comments.set(at, text.slice(0, limits.cellChars))
      },
      isDone: () => comments.size >= limits.comments,
    },
    limits,
  )
  return comments
}
