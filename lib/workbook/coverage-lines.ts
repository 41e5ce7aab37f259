import { MODALIDADES } from '../search/domains.ts'
import { failurePhrase } from '../search/failure-text.ts'
import type { Coverage, Failure, Reading, UfCoverage } from '../search/state.ts'
import { instant, number, text } from './cells.ts'
import { COVERAGE_LABELS, fonteLabel } from './labels.ts'
import { CENTERED, DATE, DURATION, INTEGER, LABEL, NOT_A_NUMBER, WARNING, WRAPPED } from './styles.ts'
import type { CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'

export type Cell = { value: CellValue; style: Style }

export const COVERAGE_COLUMNS = [
  { header: 'UF', width: 7 },
  { header: 'Linha', width: 20 },
  { header: 'Conjunto lido', width: 38 },
  { header: 'Modalidade', width: 24 },
  { header: 'Situação', width: 17 },
  { header: 'Declarado', width: 13 },
  { header: 'Lido', width: 11 },
  { header: 'Já conhecidas', width: 13 },
  { header: 'Rejeitados', width: 12 },
  { header: 'Encontradas', width: 14 },
  { header: 'Lido às (Brasília)', width: 17 },
  { header: 'Idade da leitura ao fim da pesquisa (h:min)', width: 15 },
  { header: 'Fonte', width: 22 },
  { header: 'O que falhou', width: 40 },
] as const

const DAY_MS = 86_400_000
const EMPTY: Cell = { value: null, style: WRAPPED }

/**
 * The completeness of one UF, in total. Where nothing could be asked no figure reads as "zero found". `endedAt` is
 * the end of the search, epoch milliseconds: the age of what was read is told against it.
 */
export function ufLine(coverage: UfCoverage, endedAt: number): Cell[] {
  const { uf, status, declared, read, known, rejected, matched, readAt, fontes, failures } = coverage
  const asked = status !== 'NAO_CONSULTADA'
  return [
    { value: text(uf), style: LABEL },
    { value: 'Total da UF', style: LABEL },
    words(countedReadings(coverage)),
    EMPTY,
    situation(status),
    count(declared, 'não informado'),
    count(asked || read > 0 ? read : null, '—'),
    count(known, '—'),
    count(asked || rejected > 0 ? rejected : null, '—'),
    count(asked ? matched : null, matched > 0 ? `${matched} já conhecidas` : 'não se sabe'),
    readAt ? { value: instant(readAt), style: DATE } : { value: 'nunca', style: CENTERED },
    age(readAt, endedAt),
    words(fontes.map(fonteLabel).join('; ')),
    words(failures.length > 0 ? phrasesOf(failures) : coverage.error),
  ]
}

/** One window that could not be asked, with its reason and time. */
export function failureLine(uf: string, failure: Failure): Cell[] {
  const { modalidade, firstDay, lastDay, fonte } = failure
  const set = firstDay || lastDay ? days('Publicadas', failure) : 'Recebendo propostas'
  return [
    words(uf),
    { value: 'Falha', style: WARNING },
    words(set),
    words(modalidadeName(modalidade)),
    situation('NAO_CONSULTADA'),
    ...Array<Cell>(5).fill(EMPTY),
    { value: instant(failure.at), style: DATE },
    EMPTY,
    words(fonteLabel(fonte)),
    words(failurePhrase(failure)),
  ]
}

/** One record that a source gave and that could not be used. */
export function rejectedLine(uf: string, { numero, reason }: Reading['rejectedRecords'][number]): Cell[] {
  return [
    words(uf),
    { value: 'Registro rejeitado', style: WARNING },
    words(numero ?? 'sem número'),
    ...Array<Cell>(10).fill(EMPTY),
    words(reason),
  ]
}

/** One reading behind a UF's answer. */
export function readingLine(uf: string, reading: Reading, endedAt: number): Cell[] {
  const { modalidade, declared, read, rejected, complete, endedAt: readAt, fonte, kind } = reading
  return [
    words(uf),
    words('Leitura'),
    words(days(kind === 'abertas' ? 'Recebendo propostas' : 'Publicadas', reading)),
    words(modalidadeName(modalidade)),
    situation(complete ? 'COMPLETA' : 'INCOMPLETA'),
    count(declared, 'não informado'),
    count(read, '—'),
    EMPTY,
    count(rejected, '—'),
    EMPTY,
    { value: instant(readAt), style: DATE },
    age(readAt, endedAt),
    words(fonteLabel(fonte)),
    EMPTY,
  ]
}

/** Of all that is told of the coverage, how many records were rejected. */
export function rejectedIn({ ufs }: Coverage): number {
  return ufs.flatMap(({ readings }) => readings).reduce((sum, { rejected }) => sum + rejected, 0)
}

function words(value: unknown): Cell {
  return { value: text(value), style: WRAPPED }
}

function situation(status: UfCoverage['status']): Cell {
  return { value: COVERAGE_LABELS[status] ?? text(status), style: status === 'COMPLETA' ? WRAPPED : WARNING }
}

function countedReadings({ readings, failures }: UfCoverage): string {
  const read = readings.length === 1 ? '1 leitura' : `${readings.length} leituras`
  if (failures.length === 0) return read
  return `${read}; ${failures.length === 1 ? '1 falha' : `${failures.length} falhas`}`
}

/** Each reason once, as on the page: each window has a line of its own. */
function phrasesOf(failures: readonly Failure[]): string {
  return [...new Set(failures.map(failurePhrase))].join('; ')
}

function modalidadeName(id: number | null): string {
  return id === null ? 'Todas' : (MODALIDADES[id] ?? String(id))
}

function days(what: string, { firstDay, lastDay }: Pick<Reading, 'firstDay' | 'lastDay'>): string {
  if (!firstDay && !lastDay) return what
  if (firstDay === lastDay) return `${what} em ${brazilian(firstDay)}`
  return `${what} de ${brazilian(firstDay)} a ${brazilian(lastDay)}`
}

function brazilian(civil: string | null): string {
  return civil?.split('-').reverse().join('/') ?? '…'
}

/** A duration, in days. */
function age(readAt: string | null, endedAt: number): Cell {
  const ms = endedAt - Date.parse(readAt ?? '')
  return { value: Number.isNaN(ms) ? null : Math.max(0, ms) / DAY_MS, style: DURATION }
}

function count(value: number | null, otherwise: string): Cell {
  const known = number(value)
  return known === null ? { value: otherwise, style: NOT_A_NUMBER } : { value: known, style: INTEGER }
}
