/** Texts as XML 1.0 may hold them, and as spreadsheets read them back. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

// What no XML may hold, half pairs of a character, and what would be markup or one of Excel's escapes.
const SPECIAL = /[&<>\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{1,4}_/
const FORBIDDEN = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g

/**
 * The text of an element. A text that itself looks like one of Excel's escapes (`_x0041_`) is escaped, or Excel
 * would show the character; a carriage return is escaped, or XML would read a line feed.
 */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text // of most cells: the rest is several times slower
  return text
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
    .replace(/_(?=x[0-9A-Fa-f]{1,4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '_x000D_')
}

/** Whether a program would read one of Excel's escapes (`_x0041_`) in the text; LibreOffice does with fewer digits too. */
export function looksEscaped(text: string): boolean {
  return text.includes('_x') && /_x[0-9A-Fa-f]{1,4}_/.test(text)
}

/** The value of an attribute, in double quotes. White space other than a blank would be read as a blank. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** Of an element that is read as it is, and not as Excel reads cells: addresses, formulas, properties. */
export function plainXmlText(text: string): string {
  if (!/[&<>"\x00-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/.test(text)) return text
  return text
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
