import { REGIONS, UF_NAMES, UFS, type Uf } from '../../../lib/search/ufs.ts'
import { Checkbox } from '../../ui/controls.tsx'
import { SortableTable, type SortableColumn } from '../../ui/sortable-table.tsx'

type Props = { selected: readonly Uf[]; onToggle: (uf: Uf) => void }

/** The UFs to choose from as a table, by name or by region. As tall as the map: nothing moves when one takes the other's place. */
export default function UfChoiceTable({ selected, onToggle }: Props) {
  const columns: SortableColumn<Uf>[] = [
    {
      id: 'uf',
      header: 'UF',
      value: (uf) => UF_NAMES[uf],
      cell: (uf) => (
        <Checkbox
          id={`uf-${uf}`}
          label={`${uf} ${UF_NAMES[uf]}`}
          checked={selected.includes(uf)}
          onChange={() => onToggle(uf)}
        />
      ),
    },
    { id: 'regiao', header: 'Região', value: regionOf, cell: (uf) => regionOf(uf) ?? '–' },
  ]
  return (
    <SortableTable
      caption="Tabela das UFs"
      columns={columns}
      rows={UFS}
      keyOf={(uf) => uf}
      className="h-[22.5rem]"
    />
  )
}

const regionOf = (uf: Uf) => REGIONS.find(({ ufs }) => (ufs as readonly Uf[]).includes(uf))?.nome ?? null
