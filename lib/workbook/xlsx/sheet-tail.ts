import { conditionalXml, extensionsXml, type Conditional } from './conditional.ts'
import type { Note } from './notes.ts'
import { pageXml } from './sheet-head.ts'
import type { Choices, SheetOptions, TableOptions } from './sheet-options.ts'
import type { StyleSheet } from './style-sheet.ts'
import { plainXmlText, xmlAttribute } from './xml.ts'

/** What a sheet has beside its lines. */
export type Extras = {
  links: { reference: string; id: string }[]
  notes: Note[]
  conditionals: Conditional[]
  choices: Choices[]
  merges: string[]
  tables: TableOptions[]
  expectedTexts: string[]
  filter?: string
}

/** Of the parts that belong to the sheet. */
export type RelatedIds = { vml?: string; tables: string[] }

/**
 * What stands after the lines of a sheet. The order is the schema's: programs "repair" a sheet with another one, and
 * drop what they did not expect.
 */
export function* sheetTail(
  extras: Extras,
  { pageSetup, headerFooter }: SheetOptions,
  { ids, number, styles }: { ids: RelatedIds; number: number; styles: StyleSheet },
): Iterable<string> {
  const { links, conditionals, choices, merges, expectedTexts, filter } = extras
  yield '</sheetData>'
  if (filter) yield `<autoFilter ref="${filter}"/>`
  if (merges.length > 0) {
    yield `<mergeCells count="${merges.length}">`
    for (const range of merges) yield `<mergeCell ref="${range}"/>`
    yield '</mergeCells>'
  }
  yield conditionalXml(conditionals, number, styles)
  if (choices.length > 0)
    yield `<dataValidations count="${choices.length}">${choices.map(choicesXml).join('')}</dataValidations>`
  if (links.length > 0) {
    yield '<hyperlinks>'
    for (const { reference, id } of links) yield `<hyperlink ref="${reference}" r:id="${id}"/>`
    yield '</hyperlinks>'
  }
  yield pageXml(pageSetup, headerFooter?.oddFooter)
  if (expectedTexts.length > 0)
    yield `<ignoredErrors><ignoredError sqref="${expectedTexts.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
  if (ids.vml) yield `<legacyDrawing r:id="${ids.vml}"/>`
  if (ids.tables.length > 0) {
    const tables = ids.tables.map((id) => `<tablePart r:id="${id}"/>`)
    yield `<tableParts count="${tables.length}">${tables.join('')}</tableParts>`
  }
  yield extensionsXml(conditionals, number)
  yield '</worksheet>'
}

function choicesXml({ range, choices, warningTitle, warning }: Choices): string {
  const list = `"${choices.join(',').replaceAll('"', '""')}"`
  return [
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"',
    ` errorTitle="${xmlAttribute(warningTitle)}" error="${xmlAttribute(warning)}" sqref="${range}">`,
    `<formula1>${plainXmlText(list)}</formula1></dataValidation>`,
  ].join('')
}
