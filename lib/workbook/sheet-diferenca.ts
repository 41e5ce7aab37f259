import { Link, type CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { CAMPO_LABELS, ESTADO_LABELS, namedValue, RESSALVA_LABELS } from '../search/difference-labels.ts'
import { DEFAULT_COLUMN_IDS } from '../search/column-list.ts'
import type { Finding } from '../search/difference.ts'
import { CAMPO_KINDS, type Campo, type Mudanca, type Valor } from '../search/row-changes.ts'
import type { ResultRow } from '../search/row.ts'
import { brasiliaTime } from '../search/time.ts'
import { text, wallClock } from './cells.ts'
import { columnsOf, type Column, type Place } from './columns.ts'
import { letterAt } from './letters.ts'
import type { Package, Sheet } from './package.ts'
import type { Limits } from './protocol.ts'
import { addLine, heightOf } from './lines.ts'
import { DATE, FOOTER, HEADER, MONEY, NOTICE, PAGE, TEXT, WRAPPED } from './styles.ts'

export type DifferenceRow = Finding & { contratacao: ResultRow }

export type WrittenDifference = { rows: number; lines: number; sheets: number }

type Cell = { value: CellValue; style: Style }

const NAME = 'Diferença'
const ROWS_PER_BREATH = 64
/** A countdown says nothing of what changed, and what the user notes belongs into a file of the result. */
const LEFT_OUT = ['diasRestantes', 'status', 'responsavel', 'observacoes']
const SHOWN = columnsOf(
  DEFAULT_COLUMN_IDS.filter((id) => !LEFT_OUT.includes(id)).flatMap((id) =>
    id === 'link' ? ['mudouEm', id] : [id],
  ),
)
const LETTERS: ReadonlyMap<string, string> = new Map()

type Shape = Pick<Column, 'header' | 'width' | 'style' | 'textStyle'>
const AROUND: { before: Shape[]; after: Shape[] } = {
  before: [{ header: 'Estado', width: 18, style: TEXT }],
  after: [
    { header: 'Campo', width: 22, style: WRAPPED },
    { header: 'De', width: 24, style: WRAPPED },
    { header: 'Para', width: 24, style: WRAPPED },
    { header: 'Observação', width: 40, style: WRAPPED },
  ],
}
const SHAPES: readonly Shape[] = [...AROUND.before, ...SHOWN, ...AROUND.after]

/** A line for each change, so that every value keeps its type; one line where nothing changed. */
export async function writeDiferenca(
  file: Package,
  chunks: AsyncIterable<DifferenceRow[]>,
  { generatedAt, limits }: { generatedAt: number; limits: Limits },
): Promise<WrittenDifference> {
  const now = wallClock(brasiliaTime(generatedAt)) ?? new Date(generatedAt)
  const done: WrittenDifference = { rows: 0, lines: 0, sheets: 1 }
  let sheet = addSheet(file, NAME)
  let line = 1
  let links = 0

  function finishSheet(): void {
    sheet.filter(`A1:${letterAt(SHAPES.length)}${line}`)
    sheet.commit()
  }

  for await (const chunk of chunks) {
    for (const row of chunk) {
      for (const mudanca of row.mudancas.length > 0 ? row.mudancas : [undefined]) {
        if (line > limits.rowsPerSheet) {
          finishSheet()
          done.sheets++
          sheet = addSheet(file, `${NAME} (${done.sheets})`)
          line = 1
          links = 0
        }
        line++
        const cells = cellsOf(row, mudanca, {
          line,
          now,
          mayLink: links < limits.linksPerSheet,
          letters: LETTERS,
        })
        const values = cells.map(({ value }) => value)
        addLine(sheet, values, (index) => cells[index]!.style, heightOf(SHAPES, values))
        if (values.some((value) => value instanceof Link)) links++
        done.lines++
        if (done.lines % ROWS_PER_BREATH === 0) await file.breathe()
      }
      done.rows++
    }
  }
  if (done.lines === 0) addLine(sheet, ['Nada mudou entre os dois resultados.'], () => NOTICE)
  if (done.lines > 0) finishSheet()
  else sheet.commit()
  return done
}

function addSheet(file: Package, name: string): Sheet {
  const sheet = file.addSheet(name, {
    views: [{ state: 'frozen', ySplit: 1, activeCell: 'A2' }],
    pageSetup: { ...PAGE, printTitlesRow: '1:1' },
    headerFooter: FOOTER,
  })
  sheet.columns = SHAPES.map(({ width }) => ({ width }))
  const headers = SHAPES.map(({ header }) => header)
  addLine(sheet, headers, () => HEADER, 45)
  return sheet
}

function cellsOf(row: DifferenceRow, mudanca: Mudanca | undefined, place: Place): Cell[] {
  const { estado, ressalva, contratacao } = row
  const [campo, de, para] = mudanca
    ? [
        CAMPO_LABELS[mudanca.campo],
        valueCell(mudanca.campo, mudanca.de),
        valueCell(mudanca.campo, mudanca.para),
      ]
    : [null, EMPTY, EMPTY]
  return [
    { value: ESTADO_LABELS[estado], style: TEXT },
    ...SHOWN.map((column): Cell => {
      const value = column.cell(contratacao, place)
      const { style, textStyle } = column
      return { value, style: textStyle && typeof value === 'string' ? textStyle : style }
    }),
    { value: campo, style: WRAPPED },
    de,
    para,
    { value: ressalva && RESSALVA_LABELS[ressalva], style: WRAPPED },
  ]
}

const EMPTY: Cell = { value: null, style: WRAPPED }

function valueCell(campo: Campo, valor: Valor): Cell {
  const date = CAMPO_KINDS[campo] === 'moment' ? wallClock(valor) : null
  if (date) return { value: date, style: DATE }
  const named = namedValue(campo, valor)
  if (typeof named === 'number') return { value: named, style: MONEY }
  return { value: text(named), style: WRAPPED }
}
