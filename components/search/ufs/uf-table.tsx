import type { SearchState } from '../../../lib/search/state.ts'
import { Badge } from '../../ui/badge.tsx'
import { ToggleButton } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/format.ts'
import { SortableTable, type SortableColumn } from '../../ui/sortable-table.tsx'
import { facetById, toggled } from '../facets/choices.ts'
import { ufLines, type UfLine } from './uf-lines.ts'
import type { ViewState } from '../url-state.ts'

type Props = {
  state: SearchState
  view: ViewState
  onView: (change: Partial<ViewState>) => void
}

/** The UFs of a search as a table: what the map shows, and what stands behind it. */
export default function UfTable({ state, view, onView }: Props) {
  const chosen: readonly string[] = view.verUf ?? []
  const toggle = ({ uf }: UfLine) => onView(toggled(view, facetById('uf'), uf))
  const columns: SortableColumn<UfLine>[] = [
    {
      id: 'uf',
      header: 'UF',
      value: ({ name }) => name,
      cell: (line) => (
        <ToggleButton
          pressed={chosen.includes(line.uf)}
          onClick={() => toggle(line)}
          title={`Mostrar só ${line.name}`}
          className="whitespace-nowrap"
        >
          {line.uf} {line.name}
        </ToggleButton>
      ),
    },
    {
      id: 'situacao',
      header: 'Situação da consulta',
      value: ({ status }) => status,
      cell: ({ status, tone }) => <Badge tone={tone}>{status}</Badge>,
    },
    amount('declaradas', 'Declaradas', ({ declared }) => declared),
    amount('lidas', 'Lidas', ({ read }) => read),
    amount('encontradas', 'Encontradas', ({ found }) => found),
    {
      id: 'falha',
      header: 'Falha',
      value: ({ failure }) => failure,
      cell: ({ failure }) => failure ?? '–',
    },
  ]
  return (
    <SortableTable caption="UFs da pesquisa" columns={columns} rows={ufLines(state)} keyOf={({ uf }) => uf} />
  )
}

function amount(id: string, header: string, value: (line: UfLine) => number | null): SortableColumn<UfLine> {
  return {
    id,
    header,
    isNumber: true,
    value,
    cell(line) {
      const known = value(line)
      return known === null ? '–' : formatNumber(known)
    },
  }
}
