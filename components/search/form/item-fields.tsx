import { BENEFICIOS } from '../../../lib/search/domains.ts'
import { Checkbox } from '../../ui/controls.tsx'
import { MultiSelect } from '../../ui/multi-select.tsx'
import { fieldId, type FormPart } from './form-field.ts'

const OPTIONS = Object.entries(BENEFICIOS).map(([id, label]) => ({ value: Number(id), label }))

/** What is asked of the items of a contratação. */
export function ItemFields({ draft, change, errors }: FormPart) {
  return (
    <>
      <Checkbox
        id={fieldId('itens')}
        className="self-end pb-2"
        label="Procurar também nos itens"
        description="Encontra “camisa polo” mesmo quando o objeto só diz “conforme anexo”. Os itens são lidos aos poucos: o resultado diz quantos já foram."
        checked={draft.itens}
        onChange={(event) => change({ itens: event.target.checked })}
      />
      <MultiSelect
        id={fieldId('beneficios')}
        label="Benefício ME/EPP"
        none="Tanto faz"
        options={OPTIONS}
        selected={draft.beneficios}
        onChange={(beneficios) => change({ beneficios })}
        error={errors.beneficios}
      />
    </>
  )
}
