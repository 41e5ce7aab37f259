import type { CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { MODALIDADES } from '../search/domains.ts'
import { failurePhrase } from '../search/failure-text.ts'
import type { Failure, Reading, UfCoverage } from '../search/state.ts'
import { instant, number, text } from './cells.ts'
import { COVERAGE_LABELS, fonteLabel } from './labels.ts'
import { CENTERED, CENTERED_WARNING, DATE, INTEGER, NOT_A_NUMBER, WARNING, WRAPPED } from './styles.ts'

type Cell = { value: CellValue; style: Style }

export const UF_HEADERS = [
  'UF',
  'Situação',
  'Declarado pela fonte',
  'Lido',
  'Já conhecidas',
  'Rejeitados',
  'Encontradas',
  'Lido às (Brasília)',
  'Fontes',
  'O que falhou',
]

/** The completeness of one UF. Where nothing could be asked no figure reads as "zero found". */
export function ufLine(coverage: UfCoverage): Cell[] {
  const { uf, status, declared, read, known, rejected, matched, readAt, fontes } = coverage
  const asked = status !== 'NAO_CONSULTADA'
  return [
    { value: text(uf), style: WRAPPED },
    { value: COVERAGE_LABELS[status] ?? text(status), style: status === 'COMPLETA' ? WRAPPED : WARNING },
    count(declared, 'não declarado'),
    count(asked || read > 0 ? read : null, '—'),
    count(known, '—'),
    count(asked || rejected > 0 ? rejected : null, '—'),
    count(asked ? matched : null, matched > 0 ? `${matched} já conhecidas` : 'não se sabe'),
    { value: instant(readAt), style: DATE },
    { value: text(fontes.map(fonteLabel).join('; ')), style: WRAPPED },
    { value: text(failedText(coverage)), style: WRAPPED },
  ]
}

export const READING_HEADERS = [
  'UF',
  'Modalidade',
  'Declarado pela fonte',
  'Lido',
  'Rejeitados',
  'Completa',
  'Lido às (Brasília)',
  'Fonte',
  'Conjunto lido',
]

/** One reading behind a UF's answer. */
export function readingLine(uf: string, reading: Reading): Cell[] {
  const { modalidade, declared, read, rejected, complete, endedAt, fonte } = reading
  return [
    { value: text(uf), style: WRAPPED },
    { value: modalidade === null ? 'Todas' : text(MODALIDADES[modalidade] ?? modalidade), style: WRAPPED },
    count(declared, 'não declarado'),
    count(read, '—'),
    count(rejected, '—'),
    { value: complete ? 'Sim' : 'NÃO', style: complete ? CENTERED : CENTERED_WARNING },
    { value: instant(endedAt), style: DATE },
    { value: text(fonteLabel(fonte)), style: WRAPPED },
    { value: text(readSet(reading)), style: WRAPPED },
  ]
}

/** Every window that failed, with its reason and time; one sentence where no window is told. */
function failedText({ failures, error }: UfCoverage): string | null {
  if (failures.length === 0) return error
  return failures.map((failure) => `${windowText(failure)}: ${failurePhrase(failure)}`).join('; ')
}

function windowText({ modalidade, firstDay, lastDay, fonte }: Failure): string {
  const days = firstDay || lastDay ? `de ${day(firstDay)} a ${day(lastDay)}` : 'todas as abertas'
  const what = modalidade === null ? days : `${MODALIDADES[modalidade] ?? modalidade}, ${days}`
  return `${fonteLabel(fonte)}, ${what}`
}

export const REJECTED_HEADERS = ['UF', 'Id contratação PNCP', 'Por que não pôde ser usado']

/** One record that a source gave and that could not be used. */
export function rejectedLine(uf: string, { numero, reason }: Reading['rejectedRecords'][number]): Cell[] {
  return [uf, numero ?? 'sem número', reason].map((value) => ({ value: text(value), style: WRAPPED }))
}

function readSet({ kind, firstDay, lastDay }: Reading): string {
  const what = kind === 'abertas' ? 'Recebendo propostas' : 'Publicadas'
  return firstDay || lastDay ? `${what}, de ${day(firstDay)} a ${day(lastDay)}` : what
}

function day(civil: string | null): string {
  return civil?.split('-').reverse().join('/') ?? '…'
}

function count(value: number | null, otherwise: string): Cell {
  const known = number(value)
  return known === null ? { value: otherwise, style: NOT_A_NUMBER } : { value: known, style: INTEGER }
}
