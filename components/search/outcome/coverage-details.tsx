import { failurePhrase } from '../../../lib/search/failure-text.ts'
import type { Coverage, UfCoverage } from '../../../lib/search/state.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { formatInstant, formatNumber } from '../../ui/format.ts'
import { CoverageReadings } from './coverage-readings.tsx'
import { fonteName, ufName } from '../progress/messages.ts'
import { RejectedRecords } from './rejected-records.tsx'

const STATUS: Record<UfCoverage['status'], { label: string; tone: Tone }> = {
  COMPLETA: { label: 'Completa', tone: 'ok' },
  INCOMPLETA: { label: 'Incompleta', tone: 'warn' },
  NAO_CONSULTADA: { label: 'Não consultada', tone: 'bad' },
}

const HEADERS = [
  'UF',
  'Situação',
  'Declarado',
  'Lido',
  'Já conhecidas',
  'Encontradas',
  'Rejeitados',
  'Lido em',
  'Fonte',
  'O que falhou',
]

/** What stands behind the total: per UF, what the source declared, what was read, what is missing. */
export function CoverageDetails({ coverage }: { coverage: Coverage }) {
  return (
    <Disclosure summary="Cobertura: o que foi lido, UF por UF">
      <p className="mb-3 text-sm text-muted">
        Declarado é o total que o próprio PNCP informa para a consulta feita. Já conhecidas são as lidas pouco
        antes, que não foi preciso pedir de novo. Horários de Brasília.
      </p>
      <DataTable
        caption="Cobertura por UF"
        headers={HEADERS}
        numeric={[2, 3, 4, 5, 6]}
        rows={coverage.ufs.map(cellsOf)}
      />
      <CoverageReadings ufs={coverage.ufs} />
      <RejectedRecords ufs={coverage.ufs} />
    </Disclosure>
  )
}

function cellsOf(coverage: UfCoverage) {
  const { uf, status, declared, read, known, matched, rejected, readAt, fontes } = coverage
  return [
    ufName(uf),
    <Badge key="status" tone={STATUS[status].tone}>
      {STATUS[status].label}
    </Badge>,
    declared === null ? 'não informado' : formatNumber(declared),
    formatNumber(read),
    formatNumber(known),
    formatNumber(matched),
    formatNumber(rejected),
    readAt ? formatInstant(readAt) : 'nunca',
    fontes.map(fonteName).join(', ') || '–',
    failed(coverage),
  ]
}

/** Each reason once: a UF asked by modalidade may have failed many times for the same one. */
function failed({ failures, error }: UfCoverage): string {
  const phrases = [...new Set(failures.map(failurePhrase))]
  return phrases.join('; ') || (error ?? '–')
}
