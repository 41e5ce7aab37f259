import { useState } from 'react'
import { ESFERAS, type Esfera } from '../../../lib/search/domains.ts'
import type { Uf } from '../../../lib/search/ufs.ts'
import { Checkbox } from '../../ui/controls.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { MultiSelect } from '../../ui/multi-select.tsx'
import { fieldId, type FormPart } from './form-field.ts'
import { useMunicipios } from './use-catalogs.ts'

/** Where the buyer is, and at which level of government. */
export function PlaceFields({ draft, change, errors }: FormPart) {
  // Not at each change of the UFs: when the list is looked at, and for what is chosen already.
  const [listed, setListed] = useState<readonly Uf[]>(draft.municipios.length > 0 ? draft.ufs : [])
  const { municipios, error } = useMunicipios(listed)
  const toggle = (esfera: Esfera, on: boolean) =>
    change({ esferas: on ? [...draft.esferas, esfera] : draft.esferas.filter((other) => other !== esfera) })
  return (
    <>
      <MultiSelect
        id={fieldId('municipios')}
        label="Municípios"
        none={draft.ufs.length > 0 ? 'Todos' : 'Escolha antes as UFs'}
        options={municipios.map(({ codigoIbge, nome, uf }) => ({
          value: codigoIbge,
          label: `${nome} (${uf})`,
        }))}
        selected={draft.municipios}
        onChange={(chosen) => change({ municipios: chosen })}
        onOpen={() => setListed(draft.ufs)}
        empty={draft.ufs.length === 0 ? 'Escolha antes as UFs.' : error?.message}
        error={errors.municipios}
      />
      <FieldGroup id={fieldId('esferas')} legend="Esferas" error={errors.esferas}>
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {Object.entries(ESFERAS).map(([esfera, label]) => (
            <Checkbox
              key={esfera}
              id={`esfera-${esfera}`}
              label={label}
              checked={draft.esferas.includes(esfera as Esfera)}
              onChange={(event) => toggle(esfera as Esfera, event.target.checked)}
            />
          ))}
        </div>
      </FieldGroup>
    </>
  )
}
