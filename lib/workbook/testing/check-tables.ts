import { columnOf, overlap, rangeOf } from './cells.ts'
import { relationsOf } from './check-relations.ts'
import { child, children, type Element, type Parts } from './parts.ts'

/** Tables stand over what their sheets say, and apart from each other and from filters; notes are drawn once each. */
export function relatedProblems(part: string, sheet: Element, parts: Parts): string[] {
  const relations = relationsOf(part, parts)
  const of = (type: string) =>
    relations.filter((one) => one.type === type).map(({ target }) => parts.roots.get(target)!)
  const tables = of('table')
  const ranges = tables.map(({ attributes }) => rangeOf(attributes.ref!))
  const filter = child(sheet, 'autoFilter')?.attributes.ref
  const problems = tables.flatMap((table) => tableProblems(table, sheet))
  for (const [at, one] of ranges.entries()) {
    if (ranges.slice(at + 1).some((other) => overlap(one, other))) problems.push('tables that overlap')
    if (filter && overlap(one, rangeOf(filter))) problems.push('a table under a filter')
  }
  return [...problems, ...noteProblems(of('comments')[0], of('vmlDrawing')[0])]
}

function tableProblems(table: Element, sheet: Element): string[] {
  const { ref = '', name = '' } = table.attributes
  const { top, left, right, bottom } = rangeOf(ref)
  const headers = children(child(table, 'tableColumns'), 'tableColumn').map(
    ({ attributes }) => attributes.name!,
  )
  const row = children(child(sheet, 'sheetData'), 'row').find(
    ({ attributes }) => Number(attributes.r) === top,
  )
  const shown = row?.children
    .filter(({ attributes }) => columnOf(attributes.r!) >= left && columnOf(attributes.r!) <= right)
    .map((cell) => child(child(cell, 'is'), 't')?.text)
  const problems: string[] = []
  if (JSON.stringify(shown) !== JSON.stringify(headers))
    problems.push(`${name}: other headers than its sheet`)
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length)
    problems.push(`${name}: two columns of one name`)
  if (bottom <= top) problems.push(`${name}: no line`)
  if (child(table, 'autoFilter')?.attributes.ref !== ref) problems.push(`${name}: another range is filtered`)
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    problems.push(`${name}: no name`)
  return problems
}

function noteProblems(comments: Element | undefined, drawing: Element | undefined): string[] {
  const list = children(child(comments, 'commentList'), 'comment')
  const authors = children(child(comments, 'authors'), 'author').length
  const shapes = children(drawing, 'v:shape')
  const cells = list.map(({ attributes }) => attributes.ref!)
  const drawn = shapes.map((shape) => {
    const data = child(shape, 'x:ClientData')
    return `${Number(child(data, 'x:Row')?.text) + 1} ${Number(child(data, 'x:Column')?.text) + 1}`
  })
  const problems: string[] = []
  if (new Set(cells).size < cells.length) problems.push('two notes on a cell')
  if (list.some(({ attributes }) => Number(attributes.authorId) >= authors)) problems.push('a note of nobody')
  if (JSON.stringify(drawn) !== JSON.stringify(cells.map((cell) => `${rangeOf(cell).top} ${columnOf(cell)}`)))
    problems.push('notes that are not drawn where they are')
  if (new Set(shapes.map(({ attributes }) => attributes.id)).size < shapes.length)
    problems.push('shapes of one id')
  return problems
}
