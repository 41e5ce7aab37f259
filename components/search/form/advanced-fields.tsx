import { TextInput } from '../../ui/controls.tsx'
import { Field } from '../../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { fieldId, type FormPart } from './form-field.ts'
import { ItemFields } from './item-fields.tsx'
import { KindFields } from './kind-fields.tsx'
import { PlaceFields } from './place-fields.tsx'

/** What few people need. */
export default function AdvancedFields(part: FormPart) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        {...part}
        field="numero"
        label="Número"
        hint="Id contratação PNCP, link do PNCP ou número do processo."
        className="sm:col-span-2"
      />
      <ItemFields {...part} />
      <PlaceFields {...part} />
      <KindFields {...part} />
      <DayField
        field="encerramentoInicial"
        label="Fim do recebimento de"
        value={part.draft.encerramentoInicial}
        onChange={(encerramentoInicial) => part.change({ encerramentoInicial })}
        error={part.errors.encerramentoInicial}
      />
      <DayField
        field="encerramentoFinal"
        label="Fim do recebimento até"
        value={part.draft.encerramentoFinal}
        onChange={(encerramentoFinal) => part.change({ encerramentoFinal })}
        error={part.errors.encerramentoFinal}
      />
      <TextField {...part} field="orgaos" label="Órgãos" hint="CNPJ, separados por vírgula." />
      <TextField
        {...part}
        field="unidades"
        label="Unidades compradoras (UASG)"
        hint="CNPJ:código, separados por vírgula."
      />
      <TextField
        {...part}
        field="portais"
        label="Portais de disputa"
        hint="Domínio, como www.gov.br, separados por vírgula."
        className="sm:col-span-2"
      />
    </div>
  )
}

type TextProps = FormPart & {
  field: 'numero' | 'orgaos' | 'unidades' | 'portais'
  label: string
  hint: string
  className?: string
}

function TextField({ field, label, hint, className, draft, change, errors }: TextProps) {
  return (
    <Field id={fieldId(field)} label={label} hint={hint} error={errors[field]} className={className ?? ''}>
      {(wiring) => (
        <TextInput
          autoComplete="off"
          value={draft[field]}
          onChange={(event) => change({ [field]: event.target.value })}
          {...wiring}
        />
      )}
    </Field>
  )
}
