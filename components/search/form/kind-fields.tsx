import { INSTRUMENTOS, MODOS_DISPUTA } from '../../../lib/search/domains.ts'
import { Select } from '../../ui/controls.tsx'
import { Field } from '../../ui/field.tsx'
import { MultiSelect } from '../../ui/multi-select.tsx'
import { fieldId, type FormPart } from './form-field.ts'

const optionsOf = (table: Readonly<Record<number, string>>) =>
  Object.entries(table).map(([id, label]) => ({ value: Number(id), label }))

/** How the purchase is made. */
export function KindFields({ draft, change, errors }: FormPart) {
  return (
    <>
      <MultiSelect
        id={fieldId('instrumentos')}
        label="Instrumentos convocatórios"
        none="Todos"
        options={optionsOf(INSTRUMENTOS)}
        selected={draft.instrumentos}
        onChange={(instrumentos) => change({ instrumentos })}
        error={errors.instrumentos}
      />
      <MultiSelect
        id={fieldId('modosDisputa')}
        label="Modos de disputa"
        none="Todos"
        options={optionsOf(MODOS_DISPUTA)}
        selected={draft.modosDisputa}
        onChange={(modosDisputa) => change({ modosDisputa })}
        error={errors.modosDisputa}
      />
      <Field
        id={fieldId('srp')}
        label="Registro de preços (SRP)"
        error={errors.srp}
        className="sm:col-span-2"
      >
        {(wiring) => (
          <Select
            value={draft.srp}
            onChange={(event) => change({ srp: event.target.value as '' | 'sim' | 'nao' })}
            {...wiring}
          >
            <option value="">Tanto faz</option>
            <option value="sim">Só com registro de preços</option>
            <option value="nao">Só sem registro de preços</option>
          </Select>
        )}
      </Field>
    </>
  )
}
