import type { Check } from '../../lib/search/checks.ts'
import { MODALIDADES } from '../../lib/search/domains.ts'
import { CHECK_LABELS, TIPO_LABELS } from '../../lib/search/labels.ts'
import type { Ordenacao } from '../../lib/search/query-choices.ts'
import type { Summary } from '../../lib/search/state.ts'
import { isUf } from '../../lib/search/ufs.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/controls.tsx'
import { Field } from '../ui/field.tsx'
import { formatCount, formatNumber } from '../ui/format.ts'
import { foldedCounts } from './folding.ts'
import { ufName } from './messages.ts'
import { ORDENACAO_LABELS } from '../../lib/search/ordenacao-labels.ts'
import { EMPTY_VIEW, type ViewState } from './url-state.ts'

type Props = {
  summary: Summary
  view: ViewState
  onView: (change: Partial<ViewState>) => void
  /** Rows left by the filters; undefined until known. */
  shown: number | undefined
}

const FILTERS = (Object.keys(EMPTY_VIEW) as (keyof ViewState)[]).filter((name) => name !== 'verOrdem')

/** Filters and order of the rows on screen. They change neither the search nor its file, and it says so. */
export function ResultsToolbar({ summary, view, onView, shown }: Props) {
  const { verOrdem } = view
  const filtered = FILTERS.some((name) => view[name] !== null)
  const folded = foldedCounts(view, summary).reduce((sum, [, count]) => sum + count, 0)
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-5">
        <Choice
          id="ver-uf"
          label="Mostrar UF"
          all="Todas"
          value={view.verUf}
          options={countsOf(summary.porUf, ufName).filter(([uf]) => isUf(uf))}
          onChange={(verUf) => onView({ verUf })}
        />
        <Choice
          id="ver-modalidade"
          label="Mostrar modalidade"
          all="Todas"
          value={view.verModalidade === null ? null : String(view.verModalidade)}
          options={countsOf(summary.porModalidade, (id) => MODALIDADES[Number(id)] ?? 'Não informada').filter(
            ([id]) => id !== '',
          )}
          onChange={(id) => onView({ verModalidade: id === null ? null : Number(id) })}
        />
        <Choice
          id="ver-tipo"
          label="Mostrar tipo"
          all={folded > 0 ? 'Todos, alguns recolhidos' : 'Todos'}
          value={view.verTipo}
          options={[
            ['todos', 'Todos juntos'],
            ...countsOf(summary.porTipo, (tipo) => TIPO_LABELS[tipo as keyof typeof TIPO_LABELS]),
          ]}
          onChange={(verTipo) => onView({ verTipo: verTipo as ViewState['verTipo'] })}
        />
        <Choice
          id="ver-conferir"
          label="A conferir"
          all="Sem filtro"
          value={view.verConferir}
          options={countsOf(summary.conferir, (check) => CHECK_LABELS[check as Check])}
          onChange={(verConferir) => onView({ verConferir: verConferir as Check | null })}
        />
        <Choice
          id="ver-ordem"
          label="Ordenar por"
          className="max-sm:col-span-2"
          all="Ordem da pesquisa"
          value={view.verOrdem}
          options={Object.entries(ORDENACAO_LABELS)}
          onChange={(ordem) => onView({ verOrdem: ordem as Ordenacao | null })}
        />
      </div>
      {(filtered || folded > 0) && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          {shown !== undefined &&
            `Mostrando ${formatNumber(shown)} de ${formatCount(summary.total, 'contratação', 'contratações')}.`}{' '}
          {folded > 0 && `${formatCount(folded, 'recolhida', 'recolhidas')} abaixo da lista.`} A planilha leva
          todas.
          {filtered && (
            <Button variant="quiet" size="small" onClick={() => onView({ ...EMPTY_VIEW, verOrdem })}>
              Limpar filtros
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

function countsOf(counts: Record<string, number>, nameOf: (key: string) => string): [string, string][] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => [key, `${nameOf(key)}: ${formatNumber(count)}`])
}

type ChoiceProps = {
  id: string
  label: string
  className?: string
  all: string
  value: string | null
  options: readonly (readonly [string, string])[]
  onChange: (value: string | null) => void
}

function Choice({ id, label, className, all, value, options, onChange }: ChoiceProps) {
  return (
    <Field id={id} label={label} className={className ?? ''}>
      {(wiring) => (
        <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} {...wiring}>
          <option value="">{all}</option>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
