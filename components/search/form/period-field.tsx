import { brasiliaDay } from '../../../lib/search/time.ts'
import { ToggleButton } from '../../ui/button.tsx'
import { useMinute } from '../../ui/external.ts'
import { FieldGroup } from '../../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { fieldId, type FormPart } from './form-field.ts'
import { PRESETS, presetPeriod, type Period } from './period.ts'

export function PeriodField({ draft, change, errors }: FormPart) {
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
          <Presets dataInicial={dataInicial} dataFinal={dataFinal} onPeriod={change} />
        </div>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
          <DayField
            field="dataInicial"
            label="Publicada de"
            value={dataInicial}
            onChange={(value) => change({ dataInicial: value })}
            error={errors.dataInicial}
          />
          <DayField
            field="dataFinal"
            label="Publicada até"
            value={dataFinal}
            onChange={(value) => change({ dataFinal: value })}
            error={errors.dataFinal}
          />
        </div>
      </div>
    </FieldGroup>
  )
}

/** What depends on the day, which the page learns in the browser: nothing else of the form waits for it. */
function Presets({ dataInicial, dataFinal, onPeriod }: Period & { onPeriod: (period: Period) => void }) {
  const today = brasiliaDay(useMinute())
  return PRESETS.map(({ id, label }) => {
    const period = presetPeriod(id, today)
    const pressed = period.dataInicial === dataInicial && period.dataFinal === dataFinal
    return (
      <ToggleButton key={id} pressed={pressed} onClick={() => onPeriod(period)}>
        {label}
      </ToggleButton>
    )
  })
}
