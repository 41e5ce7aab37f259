import { spacedText } from './spaced-text.ts'
import { XML_HEAD } from './xml.ts'

/** A note on a cell. `line` and `column` count from 1. */
export type Note = { reference: string; line: number; column: number; text: string }

/** Programs number the shapes of a sheet in groups of so many. */
const SHAPES_PER_GROUP = 1_024
const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Calibri"/><family val="2"/></rPr>'
const CHARS_PER_LINE = 34
const MAX_LINES = 12

/** What the notes say. */
export function* commentsXml(notes: readonly Note[], author: string): Iterable<string> {
  yield `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
  yield `<authors><author>${author}</author></authors><commentList>`
  for (const { reference, text } of notes)
    yield `<comment ref="${reference}" authorId="0"><text><r>${FONT}${spacedText(text)}</r></text></comment>`
  yield '</commentList></comments>'
}

/**
 * Where the notes are drawn, in the old markup that programs still ask for. `sheet` counts from 1; each sheet's
 * shapes have numbers of their own.
 */
export function* vmlXml(notes: readonly Note[], sheet: number): Iterable<string> {
  const groups = Math.ceil(notes.length / SHAPES_PER_GROUP)
  const first = (sheet - 1) * MAX_GROUPS + 1
  const ids = Array.from({ length: groups }, (_, at) => first + at).join(',')
  yield '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
  yield `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${ids}"/></o:shapelayout>`
  yield '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  for (const [at, note] of notes.entries()) yield shape(note, first * SHAPES_PER_GROUP + 1 + at, at + 1)
  yield '</xml>'
}

/** Groups that a sheet's shapes may fill before they would meet those of the next sheet. */
const MAX_GROUPS = 64

function shape({ line, column, text }: Note, id: number, order: number): string {
  const lines = text.split('\n').reduce((sum, one) => sum + Math.ceil((one.length || 1) / CHARS_PER_LINE), 0)
  // Left column and its offset, top line and its offset, then right and bottom: beside the cell.
  const anchor = [column, 12, Math.max(0, line - 2), 8, column + 2, 12, line + Math.min(lines, MAX_LINES), 4]
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:45pt;z-index:${order};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${line - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}
