import { relationProblems, relationsOf } from './check-relations.ts'
import { sheetProblems, type Counts } from './check-sheet.ts'
import { relatedProblems } from './check-tables.ts'
import { orderProblem } from './order.ts'
import { child, children, everything, readParts, type Element, type Parts } from './parts.ts'

/**
 * What Excel would "repair" or refuse in a workbook: the archive, the XML and its order by ECMA-376, types of parts and
 * relations, what refers to something that is not there, names, limits. Empty for a good one.
 */
export async function packageProblems(path: string): Promise<string[]> {
  const parts = await readParts(path)
  if (parts.problems.length > 0) return parts.problems
  const problems = relationProblems(parts)
  for (const [name, root] of parts.roots)
    for (const element of everything(root)) {
      const problem = element.name.includes(':') ? undefined : orderProblem(element)
      if (problem) problems.push(`${name}: ${problem}`)
    }
  return [...problems, ...styleProblems(parts), ...workbookProblems(parts)]
}

function workbookProblems(parts: Parts): string[] {
  const workbook = parts.roots.get('xl/workbook.xml')!
  const sheets = children(child(workbook, 'sheets'), 'sheet')
  const targets = new Map(relationsOf('xl/workbook.xml', parts).map(({ id, target }) => [id, target]))
  const counts = countsOf(parts)
  const problems = sheets.flatMap(({ attributes }) => {
    const part = targets.get(attributes['r:id']!) ?? ''
    const sheet = parts.roots.get(part)!
    const found = [...sheetProblems(sheet, counts), ...relatedProblems(part, sheet, parts)]
    return found.map((problem) => `${attributes.name}: ${problem}`)
  })
  const names = sheets.map(({ attributes }) => attributes.name!)
  for (const name of names)
    if (name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) problems.push(`no name for a sheet: ${name}`)
  const defined = children(child(workbook, 'definedNames'), 'definedName').map(({ attributes }) => attributes)
  const tables = [...parts.roots.values()].filter(({ name }) => name === 'table')
  problems.push(
    ...repeated('sheet', names.map(lower)),
    ...repeated(
      'sheet id',
      sheets.map(({ attributes }) => attributes.sheetId!),
    ),
    ...repeated(
      'defined name',
      defined.map(({ name, localSheetId }) => `${lower(name!)} ${localSheetId}`),
    ),
    ...repeated(
      'table',
      tables.map(({ attributes }) => lower(attributes.name!)),
    ),
    ...repeated(
      'table id',
      tables.map(({ attributes }) => attributes.id!),
    ),
  )
  if (defined.some(({ localSheetId }) => Number(localSheetId ?? 0) >= sheets.length))
    problems.push('a name of no sheet')
  return problems
}

function styleProblems({ roots }: Parts): string[] {
  const styles = roots.get('xl/styles.xml')!
  const problems = styles.children
    .filter(({ attributes, children: all }) => attributes.count && Number(attributes.count) !== all.length)
    .map(({ name }) => `styles: another count of ${name}`)
  const size = (name: string) => child(styles, name)?.children.length ?? 0
  for (const { attributes } of children(child(styles, 'cellXfs'), 'xf'))
    for (const [attribute, name] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const)
      if (Number(attributes[attribute]) >= size(name))
        problems.push(`styles: no ${attribute} ${attributes[attribute]}`)
  const formats = children(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) =>
    Number(attributes.numFmtId),
  )
  if (formats.some((id) => id < 164)) problems.push('styles: a format with a number of Excel’s own')
  return problems
}

function countsOf({ roots }: Parts): Counts {
  const styles = roots.get('xl/styles.xml')
  const size = (root: Element | undefined, name?: string) =>
    (name ? child(root, name) : root)?.children.length ?? 0
  return {
    styles: size(styles, 'cellXfs'),
    differentials: size(styles, 'dxfs'),
    texts: size(roots.get('xl/sharedStrings.xml')),
  }
}

function repeated(what: string, values: string[]): string[] {
  return new Set(values).size < values.length ? [`two of one ${what}`] : []
}

function lower(name: string): string {
  return name.toLowerCase()
}
