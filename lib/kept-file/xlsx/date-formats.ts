import type { Limits } from '../limits.ts'
import type { Archive } from './archive.ts'
import { readXml } from './xml.ts'

/** Whether numbers in a style are days, or times of a day: a workbook tells dates from numbers by nothing else. */
export type DateFormats = { isDate(style: number): boolean }

export async function readDateFormats(
  archive: Archive,
  part: string | undefined,
  limits: Limits,
): Promise<DateFormats> {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let isCellStyle = false
  if (part)
    await readXml(
      await archive.read(part),
      {
        open(name, { numFmtId, formatCode }) {
          if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
          else if (name === 'cellXfs') isCellStyle = true
          else if (name === 'xf' && isCellStyle) styles.push(Number(numFmtId ?? 0))
        },
        close(name) {
          if (name === 'cellXfs') isCellStyle = false
        },
      },
      limits,
    )
  const dates = styles.map((format) => isBuiltIn(format) || isDateCode(codes.get(format)))
  return { isDate: (style) => dates[style] ?? false }
}

/** ECMA-376 part 1, 18.8.30: those of every language, and those of East Asia. */
function isBuiltIn(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  )
}

/** `[Red]`, `"m²"` and `\d` say nothing of dates; `[h]` does. */
function isDateCode(code = ''): boolean {
  const plain = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|standard/gi, '')
  return /[dmyhs]/i.test(plain)
}
