import type { Limits } from '../limits.ts'
import type { Archive } from './archive.ts'
import { createTextStore, type TextStore } from './text-store.ts'
import { readXml } from './xml.ts'

/** The texts that cells refer to by number; runs of one text are joined, readings of ideographs left out. */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
  limits: Limits,
): Promise<TextStore> {
  const store = createTextStore(limits.inflatedBytes / 3)
  if (!part) return store
  let text = ''
  let isText = false
  let isPhonetic = false
  await readXml(
    await archive.read(part),
    {
      open(name) {
        if (name === 'si') text = ''
        else if (name === 'rPh') isPhonetic = true
        else if (name === 't') isText = !isPhonetic
      },
      text(more) {
        if (isText && text.length <= limits.cellChars) text += more
      },
      close(name) {
        if (name === 't') isText = false
        else if (name === 'rPh') isPhonetic = false
        else if (name === 'si') store.add(text)
      },
    },
    limits,
  )
  return store
}
