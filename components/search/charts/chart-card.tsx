import { ChartColumn, Table2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatMoney, formatNumber } from '../../ui/format.ts'
import type { Bar } from './chart-bars.ts'
import { ColumnChart } from './column-chart.tsx'

type Props = {
  title: string
  /** What a column stands for, as the header of the table. */
  header: string
  bars: readonly Bar[]
  /** All of them, where the chart has room for some only. */
  lines?: readonly Bar[]
  onPick: (value: string) => void
  /** Said instead where every column is empty. */
  empty: string
}

/** A chart and, at a click, the table of the same numbers. */
export function ChartCard({ title, header, bars, lines = bars, onPick, empty }: Props) {
  const [asTable, setAsTable] = useState(false)
  const isEmpty = bars.every(({ count, chosen }) => count === 0 && !chosen)
  const more = lines.length - bars.length
  return (
    <div className="grid min-w-0 content-start gap-2">
      <div className="flex items-center justify-between gap-2">
        <h4 className="text-sm font-medium">
          {title}
          {!asTable && more > 0 && (
            <span className="font-normal text-muted">
              {' '}
              (as {bars.length} com mais, de {lines.length})
            </span>
          )}
        </h4>
        <Button variant="quiet" size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? <ChartColumn aria-hidden size={16} /> : <Table2 aria-hidden size={16} />}
          {asTable ? 'Ver gráfico' : 'Ver tabela'}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
      {isEmpty ? (
        <p className="text-sm text-muted">{empty}</p>
      ) : asTable ? (
        <Numbers title={title} header={header} bars={lines} />
      ) : (
        <ColumnChart label={title} bars={bars} onPick={onPick} />
      )}
    </div>
  )
}

function Numbers({ title, header, bars }: { title: string; header: string; bars: readonly Bar[] }) {
  const hasSums = bars.some(({ sum }) => sum !== undefined)
  return (
    <DataTable
      caption={title}
      headers={[header, 'Contratações', ...(hasSums ? ['Soma'] : [])]}
      numeric={[1, 2]}
      rows={bars.map(({ name, count, sum }) => [
        name,
        formatNumber(count),
        ...(hasSums ? [sum ? formatMoney(sum) : '–'] : []),
      ])}
    />
  )
}
