import type { Column, Place } from '../columns.ts'
import { GENERATED_AT } from '../fixtures.ts'
import type { WorkbookRow } from '../row.ts'
import { Formula, Link } from '../xlsx/cell.ts'
import type { ReadValue } from './openpyxl.ts'

/** The wall clock of `GENERATED_AT` in Brasília. */
const NOW = new Date(GENERATED_AT - 3 * 3_600_000)
const PLACE: Place = { line: 2, now: NOW, mayLink: true, letters: new Map([['fim', 'N']]) }
const MAX_TEXT = 32_767

/**
 * What another program should read of a row. The fields themselves are told here in another way than our columns do;
 * what is made of several of them is taken from the columns.
 */
export function expectedLine(row: WorkbookRow, columns: readonly Column[]): ReadValue[] {
  const direct: Record<string, ReadValue> = {
    numeroControlePNCP: row.numeroControlePNCP,
    objeto: said(row.objetoCompra),
    orgao: said(row.orgaoEntidade.razaoSocial),
    uf: said(row.unidadeOrgao.ufSigla),
    municipio: said(row.unidadeOrgao.municipioNome),
    publicacao: moment(row.dataPublicacaoPncp),
    inicio: moment(row.dataAberturaProposta),
    fim: moment(row.dataEncerramentoProposta),
    status: null,
    responsavel: null,
    observacoes: null,
  }
  return columns.map((column) => direct[column.id] ?? (column.id in direct ? null : madeBy(column, row)))
}

function madeBy(column: Column, row: WorkbookRow): ReadValue {
  const value = column.cell(JSON.parse(JSON.stringify(row)) as WorkbookRow, PLACE)
  if (value instanceof Date) return { date: value.toISOString().slice(0, 19) }
  if (value instanceof Link) return value.text
  return value instanceof Formula ? value.result : value
}

/** Character by character: those that XML forbids are one blank, half pairs the mark for what is unknown. */
function said(value: unknown): ReadValue {
  if (value === null || value === undefined || value === '') return null
  let shown = ''
  let isBlank = false
  const given = typeof value === 'string' ? value : JSON.stringify(value)
  for (const character of given.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    const code = character.codePointAt(0)!
    const isForbidden = (code < 32 && code !== 9 && code !== 10) || code === 0xfffe || code === 0xffff
    if (!isForbidden) shown += code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : character
    else if (!isBlank) shown += ' '
    isBlank = isForbidden
  }
  if (shown.length <= MAX_TEXT) return shown
  const mark = '… [texto cortado]'
  const cut = shown.slice(0, MAX_TEXT - mark.length)
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)) + mark
}

function moment(value: unknown): ReadValue {
  if (typeof value !== 'string') return null
  const full = (value.length === 10 ? `${value}T00:00:00` : value).slice(0, 19)
  const date = new Date(`${full}Z`)
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) && full >= '1901'
  return isReal ? { date: full } : null
}
