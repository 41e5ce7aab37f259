import { xmlText } from './xml.ts'

/** Readers drop the white space at the ends of a text unless they are told to keep it. */
export function spacedText(text: string): string {
  const isSpaced = text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32
  return isSpaced ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`
}
