import type { CellValue, Style } from 'exceljs'
import { MODALIDADES } from '../search/domains.ts'
import type { Reading, UfCoverage } from '../search/state.ts'
import { instant, number, text } from './cells.ts'
import { COVERAGE_LABELS, fonteLabel } from './labels.ts'
import { CENTERED, CENTERED_WARNING, DATE, INTEGER, NOT_A_NUMBER, WARNING, WRAPPED } from './styles.ts'

type Cell = { value: CellValue; style: Partial<Style> }

export const UF_HEADERS = [
  'UF',
  'Situação',
  'Declarado pela fonte',
  'Lido',
  'Rejeitados',
  'Encontradas',
  'Lido às (Brasília)',
  'Fontes',
  'Erro',
]

/** The completeness of one UF. Where nothing could be asked no figure reads as "zero found". */
export function ufLine(coverage: UfCoverage): Cell[] {
  const { uf, status, declared, read, rejected, matched, readAt, fontes, error } = coverage
  const asked = status !== 'NAO_CONSULTADA'
  return [
    { value: text(uf), style: WRAPPED },
    { value: COVERAGE_LABELS[status] ?? text(status), style: status === 'COMPLETA' ? WRAPPED : WARNING },
    count(declared, 'não declarado'),
    count(asked || read > 0 ? read : null, '—'),
    count(asked || rejected > 0 ? rejected : null, '—'),
    count(asked ? matched : null, matched > 0 ? `${matched} já conhecidas` : 'não se sabe'),
    { value: instant(readAt), style: DATE },
    { value: text(fontes.map(fonteLabel).join('; ')), style: WRAPPED },
    { value: text(error), style: WRAPPED },
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
