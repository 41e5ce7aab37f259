import { DayInput } from '../../ui/day-input.tsx'
import { Field } from '../../ui/field.tsx'
import { fieldId } from './form-field.ts'
import { brasiliaToday } from './period.ts'

type Props = {
  field: string
  label: string
  value: string
  onChange: (day: string) => void
  error?: string | undefined
}

export function DayField({ field, label, value, onChange, error }: Props) {
  return (
    <Field id={fieldId(field)} label={label} error={error}>
      {(wiring) => (
        <DayInput label={label} today={brasiliaToday} value={value} onChange={onChange} {...wiring} />
      )}
    </Field>
  )
}
