import { text } from './cells.ts'
import { addBars, BAR_OF_COUNTS, BAR_OF_SUMS } from './data-bars.ts'
import type { Package, Sheet } from './package.ts'
import type { Job } from './protocol.ts'
import { blocksOf, type Block, type BlockLine } from './resumo-blocks.ts'
import { addLine } from './lines.ts'
import {
  FOOTER,
  HEADER,
  INTEGER,
  LABEL,
  MONEY,
  MONTH,
  PAGE,
  PERCENT,
  RUNNING,
  RUNNING_WARNING,
  SECTION,
  TITLE,
  TOTAL_INTEGER,
  TOTAL_MONEY,
  TOTAL_PERCENT,
  TOTAL_TEXT,
  WRAPPED,
} from './styles.ts'
import type { Count, Tally } from './tally.ts'
import { Formula } from './xlsx/cell.ts'

const WIDTHS = [46, 16, 12, 28, 12, 13, 13]
const HEADERS = [
  'Contratações',
  '% do total',
  'Soma dos valores estimados',
  '% da soma',
  'Sem valor informado',
  'Valores atípicos',
]
const LINE_STYLES = [INTEGER, PERCENT, MONEY, PERCENT, INTEGER, INTEGER]
const TOTAL_STYLES = [
  TOTAL_TEXT,
  TOTAL_INTEGER,
  TOTAL_PERCENT,
  TOTAL_MONEY,
  TOTAL_PERCENT,
  TOTAL_INTEGER,
  TOTAL_INTEGER,
]

/** The rows of the first sheet, counted and added up by what they are. */
export function writeResumo(file: Package, tally: Tally, { state, shown }: Job): void {
  const sheet = file.addSheet('Resumo', {
    views: [{ showGridLines: false }],
    pageSetup: { ...PAGE, orientation: 'portrait' },
    headerFooter: FOOTER,
  })
  sheet.columns = WIDTHS.map((width) => ({ width }))

  addLine(sheet, ['Resumo das contratações desta planilha'], () => TITLE, 24)
  if (shown) addLine(sheet, [text(shown)], () => RUNNING_WARNING)
  if (!state.coverage?.complete) addLine(sheet, [INCOMPLETE], () => RUNNING_WARNING)
  addLine(sheet, [EXPLAINED], () => RUNNING)
  for (const block of tally.total.contratacoes > 0 ? blocksOf(tally) : []) addBlock(sheet, block, tally.total)
  if (tally.total.contratacoes === 0) addLine(sheet, ['Nenhuma contratação nesta planilha.'], () => LABEL)
  sheet.commit()
}

const INCOMPLETE =
  'ATENÇÃO: a pesquisa está incompleta. Só é contado o que foi possível ler: veja a folha Cobertura.'
const EXPLAINED =
  'As somas são dos valores estimados informados, sem os atípicos (de R$ 1 bilhão para cima, ou só de noves).'

function addBlock(sheet: Sheet, { title, header, lines: counted }: Block, total: Readonly<Count>): void {
  addLine(sheet, [null], () => WRAPPED)
  addLine(sheet, [title], () => SECTION, 20)
  addLine(sheet, [header, ...HEADERS], () => HEADER, 32)
  const first = sheet.lines + 1
  for (const line of counted) addCounted(sheet, line, total)
  const end = sheet.lines
  addBars(sheet, `B${first}:B${end}`, BAR_OF_COUNTS)
  addBars(sheet, `D${first}:D${end}`, BAR_OF_SUMS)
  const sum = (column: string, result: number) =>
    new Formula(`SUM(${column}${first}:${column}${end})`, result)
  const totals = [
    'Total',
    sum('B', total.contratacoes),
    1,
    sum('D', total.valor),
    total.valor > 0 ? 1 : null,
    sum('F', total.semValor),
    sum('G', total.atipicos),
  ]
  addLine(sheet, totals, (index) => TOTAL_STYLES[index] ?? TOTAL_TEXT)
}

function addCounted(sheet: Sheet, { label, count }: BlockLine, total: Readonly<Count>): void {
  const { contratacoes, valor, semValor, atipicos } = count
  const values = [
    label,
    contratacoes,
    contratacoes / total.contratacoes,
    valor,
    total.valor > 0 ? valor / total.valor : null,
    semValor,
    atipicos,
  ]
  const labelStyle = label instanceof Date ? MONTH : WRAPPED
  addLine(sheet, values, (index) => (index === 0 ? labelStyle : LINE_STYLES[index - 1]!))
}
