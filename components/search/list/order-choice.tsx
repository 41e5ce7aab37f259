import { ORDENACAO_LABELS } from '../../../lib/search/ordenacao-labels.ts'
import type { Ordenacao } from '../../../lib/search/query-choices.ts'
import { Select } from '../../ui/controls.tsx'

type Props = { value: Ordenacao | null; onChange: (ordem: Ordenacao | null) => void }

/** The order of the list on screen; none is the search's own. */
export function OrderChoice({ value, onChange }: Props) {
  return (
    <div className="flex min-w-0 items-center gap-2 text-sm">
      <label htmlFor="ver-ordem" className="shrink-0">
        Ordenar por
      </label>
      <Select
        id="ver-ordem"
        size="small"
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || null) as Ordenacao | null)}
        className="sm:max-w-52"
      >
        <option value="">Ordem da pesquisa</option>
        {Object.entries(ORDENACAO_LABELS).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  )
}
