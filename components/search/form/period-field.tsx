import { ToggleButton } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { fieldId, type FormPart } from './form-field.ts'
import { PRESETS, presetPeriod } from './period.ts'

export function PeriodField({ draft, change, errors, today }: FormPart) {
  const { situacao, dataInicial, dataFinal } = draft
  const optional = situacao === 'abertas'
  return (
    <FieldGroup id={fieldId('periodo')} legend={`Período de publicação${optional ? ' (opcional)' : ''}`}>
      <div className="grid gap-2">
        <div className="flex flex-wrap gap-1.5">
          {optional && (
            <ToggleButton
              pressed={!dataInicial && !dataFinal}
              onClick={() => change({ dataInicial: '', dataFinal: '' })}
            >
              Qualquer data
            </ToggleButton>
          )}
          {PRESETS.map(({ id, label }) => {
            const period = presetPeriod(id, today)
            const pressed = period.dataInicial === dataInicial && period.dataFinal === dataFinal
            return (
              <ToggleButton key={id} pressed={pressed} onClick={() => change(period)}>
                {label}
              </ToggleButton>
            )
          })}
        </div>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
          <DayField
            field="dataInicial"
            label="Publicada de"
            today={today}
            value={dataInicial}
            onChange={(value) => change({ dataInicial: value })}
            error={errors.dataInicial}
          />
          <DayField
            field="dataFinal"
            label="Publicada até"
            today={today}
            value={dataFinal}
            onChange={(value) => change({ dataFinal: value })}
            error={errors.dataFinal}
          />
        </div>
      </div>
    </FieldGroup>
  )
}
