import { TIPO_LABELS } from '../../../lib/search/labels.ts'
import type { Tipo } from '../../../lib/search/tipo.ts'
import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/format.ts'
import type { ViewState } from '../url-state.ts'

const REASONS: Partial<Record<Tipo, string>> = {
  credenciamento: 'em geral abertos por muito tempo',
  contratacaoDireta: 'sem disputa, com contratado já escolhido',
}

type Props = { folded: [tipo: Tipo, count: number][]; onView: (change: Partial<ViewState>) => void }

/** Under the list: the kinds that it leaves out, how many there are, and the way to them. */
export function FoldedKinds({ folded, onView }: Props) {
  if (folded.length === 0) return null
  return (
    <section
      aria-label="Recolhidas"
      className="grid gap-1 rounded-md border border-line bg-sunken p-3 text-sm"
    >
      <ul className="grid gap-1">
        {folded.map(([tipo, count]) => (
          <li key={tipo} className="flex flex-wrap items-center gap-x-2">
            <span>
              <strong>
                {TIPO_LABELS[tipo]}: {formatNumber(count)}
              </strong>
              , {REASONS[tipo]}
            </span>
            <Button variant="quiet" size="small" onClick={() => onView({ verTipo: [tipo] })}>
              Mostrar {TIPO_LABELS[tipo].toLowerCase()}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        size="small"
        className="justify-self-start"
        onClick={() => onView({ verTipo: ['todos'] })}
      >
        Mostrar todos os tipos juntos
      </Button>
    </section>
  )
}
