import { MODALIDADE_IDS, MODALIDADES } from '../../../lib/search/domains.ts'
import { Checkbox, Select, TextInput } from '../../ui/controls.tsx'
import { Field } from '../../ui/field.tsx'
import { MultiSelect } from '../../ui/multi-select.tsx'
import { fieldId, type FormPart } from './form-field.ts'
import { useSetores } from './use-catalogs.ts'
import { ORDENACAO_LABELS } from '../../../lib/search/ordenacao-labels.ts'
import type { Ordenacao } from '../../../lib/search/query-choices.ts'

const modalidadeOptions = MODALIDADE_IDS.map((id) => ({ value: id, label: MODALIDADES[id] ?? String(id) }))

/** Segmentos, modalidades, valor e ordenação. */
export function FilterFields({ draft, change, errors }: FormPart) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Setores selected={draft.setores} onChange={(setores) => change({ setores })} error={errors.setores} />
      <MultiSelect
        id={fieldId('modalidades')}
        label="Modalidades"
        none="Todas"
        options={modalidadeOptions}
        selected={draft.modalidades}
        onChange={(modalidades) => change({ modalidades })}
        error={errors.modalidades}
      />
      <div className="grid grid-cols-2 gap-x-3 gap-y-2">
        <AmountField
          field="valorMin"
          label="Valor mínimo"
          value={draft.valorMin}
          onChange={(valorMin) => change({ valorMin })}
          error={errors.valorMin}
        />
        <AmountField
          field="valorMax"
          label="Valor máximo"
          value={draft.valorMax}
          onChange={(valorMax) => change({ valorMax })}
          error={errors.valorMax}
        />
        <Checkbox
          id={fieldId('semValor')}
          className="col-span-2"
          label="Incluir sem valor informado"
          checked={draft.semValor !== false}
          onChange={(event) => change({ semValor: event.target.checked ? undefined : false })}
        />
      </div>
      <Field id={fieldId('ordenacao')} label="Ordenação" error={errors.ordenacao}>
        {(wiring) => (
          <Select
            value={draft.ordenacao}
            onChange={(event) => change({ ordenacao: event.target.value as Ordenacao | '' })}
            {...wiring}
          >
            <option value="">
              {draft.situacao === 'abertas'
                ? 'Automática: prazo que acaba antes'
                : 'Automática: publicação mais recente'}
            </option>
            {Object.entries(ORDENACAO_LABELS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}

type SetoresProps = { selected: string[]; onChange: (chosen: string[]) => void; error?: string | undefined }

function Setores(props: SetoresProps) {
  const options = useSetores().map(({ id, nome, descricao }) => ({
    value: id,
    label: nome,
    description: descricao,
  }))
  return <MultiSelect id={fieldId('setores')} label="Segmentos" none="Todos" options={options} {...props} />
}

type AmountProps = {
  field: string
  label: string
  value: string
  onChange: (text: string) => void
  error?: string | undefined
}

function AmountField({ field, label, value, onChange, error }: AmountProps) {
  return (
    <Field id={fieldId(field)} label={label} error={error}>
      {(wiring) => (
        <TextInput
          autoComplete="off"
          placeholder="ex.: 50 mil"
          value={value}
          onChange={(e) => onChange(e.target.value)}
          {...wiring}
        />
      )}
    </Field>
  )
}
