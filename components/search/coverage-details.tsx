import type { Coverage, UfCoverage } from '../../lib/search/state.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'
import { ufName } from './messages.ts'

const STATUS: Record<UfCoverage['status'], { label: string; tone: Tone }> = {
  COMPLETA: { label: 'Completa', tone: 'ok' },
  INCOMPLETA: { label: 'Incompleta', tone: 'warn' },
  NAO_CONSULTADA: { label: 'Não consultada', tone: 'bad' },
}

const FONTES: Record<string, string> = { busca: 'PNCP (busca do portal)', consulta: 'PNCP (API de consulta)' }

const HEADERS = [
  'UF',
  'Situação',
  'Declarado',
  'Lido',
  'Encontradas',
  'Rejeitados',
  'Lido às',
  'Fonte',
  'Motivo',
]

/** What stands behind the total: per UF, what the source declared, what was read, what is missing. */
export function CoverageDetails({ coverage }: { coverage: Coverage }) {
  return (
    <Disclosure summary="Cobertura: o que foi lido, UF por UF">
      <p className="mb-3 text-sm text-muted">
        Declarado é o total que o próprio PNCP informa para a consulta feita. Horários de Brasília.
      </p>
      <DataTable
        caption="Cobertura por UF"
        headers={HEADERS}
        numeric={[2, 3, 4, 5]}
        rows={coverage.ufs.map(cellsOf)}
      />
    </Disclosure>
  )
}

function cellsOf({ uf, status, declared, read, matched, rejected, readAt, fontes, error }: UfCoverage) {
  return [
    ufName(uf),
    <Badge key="status" tone={STATUS[status].tone}>
      {STATUS[status].label}
    </Badge>,
    declared === null ? 'não informado' : formatNumber(declared),
    formatNumber(read),
    formatNumber(matched),
    formatNumber(rejected),
    readAt ? formatInstant(readAt) : 'nunca',
    fontes.map((fonte) => FONTES[fonte] ?? fonte).join(', ') || '–',
    error ?? '–',
  ]
}
