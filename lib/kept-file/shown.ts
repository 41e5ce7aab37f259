import { countedValue } from '../search/contratacao.ts'
import { NOT_INFORMED } from '../search/difference-labels.ts'
import type { ResultRow } from '../search/row.ts'
import { brl } from '../workbook/cells.ts'
import { COLUMNS } from '../workbook/columns.ts'
import { dated, plainText, type Typed } from './xlsx/cell.ts'

/**
 * Columns whose cells are held against those of an earlier file. The others follow from these, from the words of the
 * search or from the clock.
 */
export const COMPARED = [
  'objeto',
  'orgao',
  'cnpj',
  'uf',
  'municipio',
  'modalidade',
  'valor',
  'publicacao',
  'inicio',
  'fim',
  'situacao',
] as const
export type Compared = (typeof COMPARED)[number]

const MOMENTS: ReadonlySet<string> = new Set(['publicacao', 'inicio', 'fim'])

const COMPARED_COLUMNS = COMPARED.map((id) => ({
  id,
  column: COLUMNS.find((column) => column.id === id)!,
}))

/** What today's workbook shows of a row, in the columns that are compared. */
export function shownCells(row: ResultRow): Record<Compared, Typed> {
  const at = { line: 2, now: new Date(0), mayLink: false, letters: new Map<string, string>() }
  const cells = COMPARED_COLUMNS.map(({ id, column }) => [id, typed(column.cell(row, at))] as const)
  return Object.fromEntries(cells) as Record<Compared, Typed>
}

function typed(value: unknown): Typed {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 19) }
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/**
 * Whether two cells say the same: dates count to the minute, values to the cent, texts without regard to case and
 * white space. Programs also turn dates and values into texts and numbers.
 */
export function sameCell(id: Compared, before: Typed, after: Typed): boolean {
  return before === after || comparable(id, before) === comparable(id, after)
}

function comparable(id: Compared, value: Typed): string | number | null {
  if (MOMENTS.has(id)) return momentIn(value)?.slice(0, 16) ?? words(value)
  if (id === 'valor') return cents(value) ?? words(value)
  return words(value)
}

/** Brasília wall clock, to the second; undefined when the cell holds none. */
export function momentIn(value: Typed | undefined): string | undefined {
  if (typeof value === 'object' && value) return value.date
  if (typeof value === 'number') return momentIn(serialDate(value))
  const [, day, month, year, time = '00:00'] =
    /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[\s,]+(\d{1,2}:\d{2}))?/.exec(plainText(value)) ?? []
  if (!day || !month || !year) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time.padStart(5, '0')}:00`
}

function serialDate(value: number): Typed | undefined {
  const date = dated(value)
  return typeof date === 'object' ? date : undefined
}

/** Reais; undefined when the cell holds no amount. */
export function reaisIn(value: Typed | undefined): number | undefined {
  if (typeof value === 'number') return value
  const [, amount] = /^\s*(?:R\$)?\s*(-?[\d.]+(?:,\d+)?)/.exec(plainText(value)) ?? []
  const number = Number(amount?.replaceAll('.', '').replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

function cents(value: Typed): number | undefined {
  const reais = reaisIn(value)
  return reais === undefined ? undefined : Math.round(reais * 100)
}

function words(value: Typed): string | null {
  const text = shownText(value)
  return text === '' ? null : text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** What a cell showed, as a text for people. */
export function noteText(id: Compared, value: Typed): string {
  if (value === null) return NOT_INFORMED
  if (id === 'valor' && typeof value === 'number') return countedValue(value) ? brl(value) : String(value)
  const moment = MOMENTS.has(id) ? momentIn(value) : undefined
  return moment ? brazilian(moment) : shownText(value)
}

function shownText(value: Typed): string {
  if (value === null) return ''
  return typeof value === 'object' ? brazilian(value.date) : String(value)
}

function brazilian(moment: string): string {
  const [day = '', time = ''] = moment.split('T')
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`
}
