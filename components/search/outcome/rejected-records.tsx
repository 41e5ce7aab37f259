import type { UfCoverage } from '../../../lib/search/state.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { formatNumber } from '../../ui/format.ts'

/** What the PNCP gave and could not be used: no row of it is in the result, so it is named here. */
export function RejectedRecords({ ufs }: { ufs: UfCoverage[] }) {
  const all = ufs.reduce((sum, { rejected }) => sum + rejected, 0)
  if (all === 0) return null
  const lines = ufs.flatMap(({ uf, readings }) =>
    readings
      .flatMap(({ rejectedRecords }) => rejectedRecords)
      .map(({ numero, reason }) => [uf, numero ?? 'sem número', reason]),
  )
  return (
    <Disclosure summary={`Registros rejeitados (${formatNumber(all)})`}>
      <DataTable
        caption="Registros rejeitados"
        headers={['UF', 'Id contratação PNCP', 'Por que não pôde ser usado']}
        rows={lines}
      />
      {lines.length < all && (
        <p className="mt-2 text-sm text-muted">
          São listados os primeiros {formatNumber(lines.length)} de {formatNumber(all)}.
        </p>
      )}
    </Disclosure>
  )
}
