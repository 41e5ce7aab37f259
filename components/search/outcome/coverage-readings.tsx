import { MODALIDADES } from '../../../lib/search/domains.ts'
import type { Reading, UfCoverage } from '../../../lib/search/state.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { formatDay, formatInstant, formatNumber } from '../../ui/format.ts'
import { fonteName } from '../progress/messages.ts'

const HEADERS = ['UF', 'Conjunto lido', 'Modalidade', 'Declarado', 'Lido', 'Rejeitados', 'Lido em', 'Fonte']

/** Every reading behind the answer, one line each: by modalidade where the source was asked so. */
export function CoverageReadings({ ufs }: { ufs: UfCoverage[] }) {
  const lines = ufs.flatMap(({ uf, readings }) => readings.map((reading) => cellsOf(uf, reading)))
  if (lines.length === 0) return null
  return (
    <Disclosure summary={`Leituras, uma por uma (${formatNumber(lines.length)})`}>
      <DataTable
        caption="Leituras que sustentam a resposta"
        headers={HEADERS}
        numeric={[3, 4, 5]}
        rows={lines}
      />
    </Disclosure>
  )
}

function cellsOf(uf: string, reading: Reading) {
  const { modalidade, declared, read, rejected, endedAt, fonte, complete } = reading
  return [
    uf,
    `${setOf(reading)}${complete ? '' : ' (incompleta)'}`,
    modalidade === null ? 'Todas' : (MODALIDADES[modalidade] ?? String(modalidade)),
    declared === null ? 'não informado' : formatNumber(declared),
    formatNumber(read),
    formatNumber(rejected),
    formatInstant(endedAt),
    fonteName(fonte),
  ]
}

function setOf({ kind, firstDay, lastDay }: Reading): string {
  const what = kind === 'abertas' ? 'Abertas' : 'Publicadas'
  if (!firstDay || !lastDay) return what
  return firstDay === lastDay
    ? `${what} em ${formatDay(firstDay)}`
    : `${what} de ${formatDay(firstDay)} a ${formatDay(lastDay)}`
}
