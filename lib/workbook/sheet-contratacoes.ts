import { DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import { countedValue, isOutlier } from '../search/contratacao.ts'
import type { SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'
import { number, wallClock } from './cells.ts'
import { columnsOf, keptColumns, nearMissColumns, type Column } from './columns.ts'
import { letterAt } from './letters.ts'
import type { Package } from './package.ts'
import type { Limits } from './protocol.ts'
import { openResultSheet, type ResultSheet } from './result-sheet.ts'
import type { WorkbookRow } from './row.ts'
import { NOTICE, TOTAL_MONEY, TOTAL_TEXT } from './styles.ts'
import { Formula, type CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'

export type Written = {
  rows: number
  sheets: number
  /** Links beyond those that Excel takes, which are formulas, and addresses that could be neither. */
  formulaLinks: number
  plainLinks: number
  outliers: number
  /** Changes that are marked, and have no note. */
  notesLeft: number
}

type Options = {
  state: SearchState
  generatedAt: number
  limits: Limits
  nearMisses?: boolean
  columns?: readonly ColumnId[] | undefined
  /** Of a file made from an earlier one of the user's, which may have columns of theirs. */
  kept?: { headers: readonly string[] } | undefined
}

const NAME = 'Contratações'
const NEAR_MISSES_NAME = 'Quase atenderam'
const ROWS_PER_BREATH = 64

/** Writes every row in the given order; a sheet that is full is followed by another. */
export async function writeContratacoes(
  file: Package,
  chunks: AsyncIterable<WorkbookRow[]>,
  { state, generatedAt, limits, nearMisses = false, columns: chosen = DEFAULT_COLUMN_IDS, kept }: Options,
): Promise<Written> {
  const plain = nearMisses ? nearMissColumns(chosen) : columnsOf(chosen)
  const columns = kept ? keptColumns(plain, kept.headers) : plain
  const now = wallClock(brasiliaTime(generatedAt)) ?? new Date(generatedAt)
  const linkAt = columns.findIndex(({ id }) => id === 'link')
  const done: Written = { rows: 0, sheets: 0, formulaLinks: 0, plainLinks: 0, outliers: 0, notesLeft: 0 }
  let sheet: ResultSheet | undefined
  let rows = 0
  let total = 0

  function next(): ResultSheet {
    finish()
    done.sheets++
    rows = 0
    total = 0
    const name = nearMisses ? NEAR_MISSES_NAME : NAME
    const tableName = nearMisses ? 'QuaseAtenderam' : 'Contratacoes'
    const nth = done.sheets
    return openResultSheet(file, {
      name: nth > 1 ? `${name} (${nth})` : name,
      tableName: nth > 1 ? `${tableName}_${nth}` : tableName,
      columns,
      now,
      limits,
    })
  }

  function finish(): void {
    done.notesLeft += sheet?.finish(totals(columns, rows + 1, total, state)) ?? 0
  }

  for await (const chunk of chunks) {
    for (const row of chunk) {
      if (!sheet || sheet.isFull) sheet = next()
      const link = sheet.add(row)[linkAt]
      if (link instanceof Formula) done.formulaLinks++
      else if (typeof link === 'string') done.plainLinks++
      const valor = number(row.valorTotalEstimado) ?? 0
      if (isOutlier(valor)) done.outliers++
      total += countedValue(valor) ?? 0
      rows++
      done.rows++
      if (done.rows % ROWS_PER_BREATH === 0) await file.breathe()
    }
  }
  if (!sheet) {
    sheet = next()
    sheet.finish({ values: [nearMisses ? NO_NEAR_MISS : emptyNotice(state)], styleAt: () => NOTICE })
  } else finish()
  return done
}

/** The sum of the rows that the user's filter leaves visible. Outliers are text, so it never meets them. */
function totals(
  columns: readonly Column[],
  lastLine: number,
  total: number,
  state: SearchState,
): { values: CellValue[]; styleAt(index: number): Style } | undefined {
  const at = columns.findIndex(({ id }) => id === 'valor')
  if (at < 0) return undefined
  const letter = letterAt(at + 1)
  const sum = new Formula(`SUBTOTAL(109,${letter}2:${letter}${lastLine})`, Math.round(total * 100) / 100)
  const told = `Soma dos valores informados das linhas visíveis, sem os atípicos.${certainty(state)}`
  const hasObjeto = columns.some(({ id }) => id === 'objeto')
  const values = columns.map(({ id }): CellValue => {
    if (id === 'numeroControlePNCP') return hasObjeto ? 'Total' : `Total. ${told}`
    if (id === 'objeto') return told
    return id === 'valor' ? sum : null
  })
  return { values, styleAt: (index) => (index === at ? TOTAL_MONEY : TOTAL_TEXT) }
}

function certainty(state: SearchState): string {
  return state.coverage?.complete ? '' : ' ATENÇÃO: a pesquisa está incompleta, veja a folha Cobertura.'
}

/** Begins like the other: a file that comes back is read by it. */
const NO_NEAR_MISS = 'Nenhuma contratação encontrada que fique de fora por uma única regra.'

/** Nothing found and not everything asked must not read alike. */
function emptyNotice(state: SearchState): string {
  return state.coverage?.complete
    ? 'Nenhuma contratação encontrada.'
    : 'Nenhuma contratação encontrada no que foi possível consultar. ATENÇÃO: a pesquisa está incompleta, veja a folha Cobertura.'
}
