import { columnOf, overlap, rangeOf } from './cells.ts'
import { child, children, type Element } from './parts.ts'

/** Excel's own limits. */
const LIMITS = {
  lines: 1_048_576,
  columns: 16_384,
  links: 65_530,
  text: 32_767,
  formula: 8_192,
  choices: 255,
}

export type Counts = { styles: number; differentials: number; texts: number }

/** What is wrong with a sheet by itself. */
export function sheetProblems(sheet: Element, counts: Counts): string[] {
  return [...lineProblems(sheet, counts), ...rangeProblems(sheet), ...ruleProblems(sheet, counts)]
}

function lineProblems(sheet: Element, { styles, texts }: Counts): string[] {
  const problems: string[] = []
  let last = 0
  for (const row of children(child(sheet, 'sheetData'), 'row')) {
    const line = Number(row.attributes.r)
    if (!(line > last && line <= LIMITS.lines)) problems.push(`line ${line} after ${last}`)
    last = line
    let column = 0
    for (const cell of row.children) {
      const { r = '', s = '0', t } = cell.attributes
      const own = columnOf(r)
      if (!(own > column && own <= LIMITS.columns) || r.replace(/\D/g, '') !== String(line))
        problems.push(`${r} in line ${line}`)
      column = own
      if (Number(s) >= styles) problems.push(`${r}: no style ${s}`)
      const value = child(cell, 'v')?.text
      if (t === 's' && Number(value) >= texts) problems.push(`${r}: no text ${value}`)
      if (t === undefined && value !== undefined && !Number.isFinite(Number(value)))
        problems.push(`${r}: no number: ${value}`)
      if ((child(child(cell, 'is'), 't')?.text.length ?? 0) > LIMITS.text) problems.push(`${r}: too long`)
      if ((child(cell, 'f')?.text.length ?? 0) > LIMITS.formula) problems.push(`${r}: too long a formula`)
    }
  }
  return problems
}

function rangeProblems(sheet: Element): string[] {
  const problems: string[] = []
  const merges = children(child(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
    rangeOf(attributes.ref!),
  )
  for (const [at, one] of merges.entries())
    if (merges.slice(at + 1).some((other) => overlap(one, other))) problems.push('merged cells that overlap')
  const links = children(child(sheet, 'hyperlinks'), 'hyperlink')
  if (links.length > LIMITS.links) problems.push(`${links.length} links`)
  return problems
}

function ruleProblems(sheet: Element, { differentials }: Counts): string[] {
  const problems: string[] = []
  const rules = children(sheet, 'conditionalFormatting').flatMap(({ children: all }) => all)
  const priorities = rules.map(({ attributes }) => attributes.priority)
  if (new Set(priorities).size < priorities.length) problems.push('two rules of one priority')
  for (const { attributes } of rules)
    if (Number(attributes.dxfId ?? 0) >= differentials && attributes.type === 'expression')
      problems.push(`no differential style ${attributes.dxfId}`)
  for (const validation of children(child(sheet, 'dataValidations'), 'dataValidation'))
    if ((child(validation, 'formula1')?.text.length ?? 0) > LIMITS.choices + 2)
      problems.push('a list of choices that is too long')
  return problems
}
