import type { Coverage, UfCoverage } from '../../lib/search/state.ts'
import { DataTable } from '../ui/data-table.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'

const STATUS: Record<UfCoverage['status'], string> = {
  COMPLETA: 'Completa',
  INCOMPLETA: 'Incompleta',
  NAO_CONSULTADA: 'Não consultada',
}

/** What the total stands on, UF by UF. */
export function PrintedCoverage({ coverage: { ufs, notes } }: { coverage: Coverage }) {
  return (
    <section aria-labelledby="cobertura" className="grid grid-cols-1 gap-1">
      <h2 id="cobertura" className="font-semibold">
        Cobertura
      </h2>
      <DataTable
        whole
        caption="Cobertura por UF"
        headers={['UF', 'Situação', 'Declarado', 'Lido', 'Encontradas', 'Lido em', 'O que falhou']}
        numeric={[2, 3, 4]}
        rows={ufs.map(({ uf, status, declared, read, matched, readAt, error }) => [
          uf,
          STATUS[status],
          declared === null ? 'não informado' : formatNumber(declared),
          formatNumber(read),
          formatNumber(matched),
          readAt ? formatInstant(readAt) : 'nunca',
          error ?? '–',
        ])}
      />
      {notes.map((note) => (
        <p key={note} className="text-sm text-muted">
          {note}
        </p>
      ))}
    </section>
  )
}
