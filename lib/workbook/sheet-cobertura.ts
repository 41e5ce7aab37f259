import type { Coverage } from '../search/state.ts'
import { text } from './cells.ts'
import { completenessText } from './completeness-text.ts'
import {
  COVERAGE_COLUMNS,
  failureLine,
  readingLine,
  rejectedIn,
  rejectedLine,
  ufLine,
  type Cell,
} from './coverage-lines.ts'
import { letterAt } from './letters.ts'
import { addLine, heightOf } from './lines.ts'
import type { Package, Sheet } from './package.ts'
import type { Job } from './protocol.ts'
import { FOOTER, HEADER, PAGE, RUNNING, RUNNING_WARNING, TITLE, WRAPPED } from './styles.ts'

/** Records are named so far; all are counted. */
const MAX_REJECTED = 1_000
const LINES_PER_BREATH = 64
const NOTHING_READ = 'Sem registro do que foi lido.'

/**
 * The certificate: what each source declared, what was read, and what is missing. The UFs in total, then what failed,
 * what was rejected and every reading, all under one line of headers to filter by.
 */
export async function writeCobertura(file: Package, { state, generatedAt }: Job): Promise<void> {
  const { coverage, finishedAt } = state
  const above = linesAbove(coverage)
  const header = above.length + 2
  const sheet = file.addSheet('Cobertura', {
    properties: coverage?.complete ? {} : { tabColor: { argb: 'FFC00000' } },
    views: [{ state: 'frozen', xSplit: 1, ySplit: header, activeCell: `A${header + 1}` }],
    pageSetup: { ...PAGE, printTitlesRow: `${header}:${header}` },
    headerFooter: FOOTER,
  })
  sheet.columns = COVERAGE_COLUMNS.map(({ width }) => ({ width }))
  addLine(sheet, ['Cobertura: o que foi lido, UF por UF'], () => TITLE, 24)
  for (const [at, line] of above.entries()) {
    const isWarning = at === 0 && !coverage?.complete
    addLine(sheet, [line], () => (isWarning ? RUNNING_WARNING : RUNNING))
  }
  const headers = COVERAGE_COLUMNS.map((column) => column.header)
  addLine(sheet, headers, () => HEADER, 60)
  const endedAt = finishedAt ? Date.parse(finishedAt) : generatedAt
  for (const cells of coverage?.ufs.length ? linesOf(coverage, endedAt) : [[nothingRead()]]) {
    addCells(sheet, cells)
    if (sheet.lines % LINES_PER_BREATH === 0) await file.breathe()
  }
  sheet.filter(`A${header}:${letterAt(headers.length)}${sheet.lines}`)
  sheet.commit()
}

function linesAbove(coverage: Coverage | null): string[] {
  const lines = [
    completenessText(coverage),
    'Declarado é o total que o próprio PNCP informa para a consulta feita. Já conhecidas são as lidas pouco antes, que não foi preciso pedir de novo. Horários de Brasília.',
  ]
  if (!coverage) return lines
  const rejected = rejectedIn(coverage)
  const told = Math.min(MAX_REJECTED, recordsOf(coverage).length)
  if (told < rejected) lines.push(`Registros rejeitados: ${rejected}. Só os primeiros ${told} são listados.`)
  if (coverage.unprovable > 0)
    lines.push(
      `A conferir: ${coverage.unprovable}. Nenhuma fonte permite provar que este grupo está completo.`,
    )
  return [...lines, ...coverage.notes.map((note) => text(note) ?? '')]
}

function* linesOf(coverage: Coverage, endedAt: number): Generator<Cell[]> {
  for (const uf of coverage.ufs) yield ufLine(uf, endedAt)
  for (const { uf, failures } of coverage.ufs) for (const failure of failures) yield failureLine(uf, failure)
  for (const { uf, record } of recordsOf(coverage).slice(0, MAX_REJECTED)) yield rejectedLine(uf, record)
  for (const { uf, readings } of coverage.ufs)
    for (const reading of readings) yield readingLine(uf, reading, endedAt)
}

function recordsOf({ ufs }: Coverage) {
  return ufs.flatMap(({ uf, readings }) =>
    readings.flatMap(({ rejectedRecords }) => rejectedRecords.map((record) => ({ uf, record }))),
  )
}

function nothingRead(): Cell {
  return { value: NOTHING_READ, style: RUNNING_WARNING }
}

function addCells(sheet: Sheet, cells: readonly Cell[]): void {
  const values = cells.map(({ value }) => value)
  const wrapping = cells.map(({ style }, at) => ({ width: COVERAGE_COLUMNS[at]!.width, style }))
  addLine(sheet, values, (index) => cells[index]?.style ?? WRAPPED, heightOf(wrapping, values))
}
