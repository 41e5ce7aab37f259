import { spacedText } from './spaced-text.ts'
import { looksEscaped, XML_HEAD } from './xml.ts'

/**
 * Texts that are kept apart from their cells. Only those that look like one of Excel's escapes are: Excel undoes the
 * escapes wherever it meets them, other readers only here. All others stand in their cells, since a table of them
 * would be held until the end.
 */
export type SharedTexts = {
  /** Undefined for a text that belongs into its cell. */
  idOf(text: string): number | undefined
  readonly size: number
  xml(): Iterable<string>
}

/** More than anybody writes by accident. The text of those beyond is right in Excel and LibreOffice only. */
const MAX_TEXTS = 20_000
const MAX_CHARS = 8_000_000

export function createSharedTexts(): SharedTexts {
  const ids = new Map<string, number>()
  let chars = 0
  let uses = 0
  return {
    get size() {
      return ids.size
    },

    idOf(text) {
      if (!looksEscaped(text)) return undefined
      const known = ids.get(text)
      if (known === undefined && (ids.size >= MAX_TEXTS || chars > MAX_CHARS)) return undefined
      uses++
      if (known !== undefined) return known
      chars += text.length
      ids.set(text, ids.size)
      return ids.size - 1
    },

    *xml() {
      yield `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${ids.size}">`
      for (const text of ids.keys()) yield `<si>${spacedText(text)}</si>`
      yield '</sst>'
    },
  }
}
