import { GRUPO_LABELS } from '../../../lib/search/labels.ts'
import { GRUPOS, type Grupo } from '../../../lib/search/row.ts'
import type { Summary } from '../../../lib/search/state.ts'
import { ToggleButton } from '../../ui/button.tsx'
import { formatCount, formatMoney, formatNumber } from '../../ui/format.ts'

type Props = { summary: Summary; grupo: Grupo | null; onGrupo: (grupo: Grupo | null) => void }

/** The parts of the total, each a filter, and the sum of the values. */
export function ResultSummary({ summary, grupo, onGrupo }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div role="group" aria-label="Mostrar só" className="flex flex-wrap gap-1.5">
        {GRUPOS.filter((name) => summary.grupos[name] > 0).map((name) => (
          <ToggleButton
            key={name}
            pressed={grupo === name}
            onClick={() => onGrupo(grupo === name ? null : name)}
          >
            {GRUPO_LABELS[name]} {formatNumber(summary.grupos[name])}
          </ToggleButton>
        ))}
      </div>
      <p className="text-sm">
        Valor estimado somado: <strong>{formatMoney(summary.valorTotal)}</strong>
        <span className="text-muted">{leftOut(summary)}</span>
      </p>
    </div>
  )
}

function leftOut({ semValor, atipicos }: Summary): string {
  const parts = [
    semValor > 0 && formatCount(semValor, 'sem valor informado', 'sem valor informado'),
    atipicos > 0 && formatCount(atipicos, 'valor atípico', 'valores atípicos'),
  ].filter((part) => part !== false)
  return parts.length > 0 ? ` (fora da soma: ${parts.join('; ')})` : ''
}
