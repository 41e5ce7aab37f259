import type { Ordenacao } from '../../../lib/search/query-choices.ts'
import { Columns3, Rows2, Rows4, Tags } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Select } from '../../ui/controls.tsx'
import { formatNumber } from '../../ui/format.ts'
import { HelpPopover } from '../../ui/help-popover.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { MARK_FILTERS, type MarkFilter, type ScreenColumnId } from './list-choices.ts'
import { ListKeys } from './list-keys.tsx'
import { MARK_FILTER_LABELS } from '../marks/marks-filter.ts'
import { OrderChoice } from './order-choice.tsx'
import type { Density } from './result-layout.ts'
import { MAX_SELECTED, selectedText } from './selection.ts'
import type { Marking } from '../marks/use-marking.ts'
import type { SelectionState } from './use-selection.ts'

const ListColumns = lazyPart(() => import('./list-columns.tsx'))
const MarksPanel = lazyPart(() => import('../marks/marks-panel.tsx'))

type Props = {
  /** Rows in the list. */
  total: number
  selection: SelectionState
  marking: Marking
  filter: MarkFilter | null
  onFilter: (filter: MarkFilter | null) => void
  /** The list's own, where it has another than the search's. */
  ordem: Ordenacao | null
  onOrdem: (ordem: Ordenacao | null) => void
  columns: readonly ScreenColumnId[]
  onColumns: (columns: readonly ScreenColumnId[]) => void
  density: Density
  onDensity: (density: Density) => void
}

/** How the list is looked at, and what its user has marked. */
export function ListBar(props: Props) {
  const {
    total,
    selection,
    marking,
    filter,
    onFilter,
    ordem,
    onOrdem,
    columns,
    onColumns,
    density,
    onDensity,
  } = props
  const [panel, setPanel] = useState<'columns' | 'marks'>()
  const opener = useRef<HTMLButtonElement>(null)
  const isCompact = density === 'compacta'
  const marked = Object.keys(marking.marks).length

  function open(next: 'columns' | 'marks', button: HTMLButtonElement) {
    opener.current = button
    setPanel(next)
  }

  return (
    <div role="group" aria-label="Exibição da lista" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SelectAll total={total} selection={selection} />
      <p aria-live="polite" className="sr-only">
        {selectedText(selection.numeros.size)}
      </p>
      <div className="flex items-center gap-2 text-sm">
        <label htmlFor="ver-marcas">Mostrar</label>
        <Select
          id="ver-marcas"
          size="small"
          value={filter ?? ''}
          onChange={(event) => onFilter((event.target.value || null) as MarkFilter | null)}
        >
          <option value="">Todas</option>
          {MARK_FILTERS.map((one) => (
            <option key={one} value={one}>
              {MARK_FILTER_LABELS[one]}
            </option>
          ))}
        </Select>
      </div>
      <OrderChoice value={ordem} onChange={onOrdem} />
      <div className="flex flex-wrap items-center gap-2 sm:ml-auto">
        <Button size="small" onClick={({ currentTarget }) => open('marks', currentTarget)}>
          <Tags aria-hidden size={16} />
          Minhas marcas{marked > 0 && `: ${formatNumber(marked)}`}
        </Button>
        <Button size="small" onClick={({ currentTarget }) => open('columns', currentTarget)}>
          <Columns3 aria-hidden size={16} />
          Colunas da lista
        </Button>
        <Button
          size="small"
          title="Lista compacta"
          aria-pressed={isCompact}
          onClick={() => onDensity(isCompact ? 'confortavel' : 'compacta')}
        >
          {isCompact ? <Rows4 aria-hidden size={16} /> : <Rows2 aria-hidden size={16} />}
          <span className="sr-only">Lista compacta</span>
        </Button>
        <HelpPopover label="Teclas da lista">
          <ListKeys />
        </HelpPopover>
      </div>
      <SidePanel
        backCloses
        title={panel === 'marks' ? 'Minhas marcas' : 'Colunas da lista'}
        open={panel !== undefined}
        onClose={() => setPanel(undefined)}
        returnFocus={() => opener.current?.focus()}
      >
        <Suspense>
          {panel === 'columns' && <ListColumns chosen={columns} onChange={onColumns} />}
          {panel === 'marks' && <MarksPanel marking={marking} />}
        </Suspense>
      </SidePanel>
    </div>
  )
}

function SelectAll({ total, selection }: Pick<Props, 'total' | 'selection'>) {
  const most = Math.min(total, MAX_SELECTED)
  const { size } = selection.numeros
  return (
    <Checkbox
      id="selecionar-todas"
      label={
        total > MAX_SELECTED
          ? `Selecionar as primeiras ${formatNumber(MAX_SELECTED)} desta lista`
          : 'Selecionar todas desta lista'
      }
      ref={(box: HTMLInputElement | null) => {
        if (box) box.indeterminate = size > 0 && size < most
      }}
      checked={size > 0 && size >= most}
      onChange={() => (size >= most ? selection.clear() : selection.pickAll())}
    />
  )
}
