import { useState, type SyntheticEvent } from 'react'
import { dayRangeOf } from '../../../lib/search/prazo-choice.ts'
import { brasiliaDay } from '../../../lib/search/time.ts'
import { Button } from '../../ui/button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { useMinute } from '../../ui/external.ts'
import { Field, FieldError } from '../../ui/field.tsx'

type Props = { prazo: string | null; onPrazo: (prazo: string) => void }

/** The deadlines between two days of one's own. */
export function PrazoDays({ prazo, onPrazo }: Props) {
  const today = brasiliaDay(useMinute())
  const shown = prazo === null ? undefined : dayRangeOf(prazo)
  const [days, setDays] = useState({ first: shown?.first ?? today, last: shown?.last ?? '' })
  const [isWrong, setIsWrong] = useState(false)
  const range = `${days.first}..${days.last}`

  function apply(event: SyntheticEvent) {
    event.preventDefault()
    const isRange = dayRangeOf(range) !== undefined
    setIsWrong(!isRange)
    if (isRange) onPrazo(range)
  }

  return (
    <form onSubmit={apply} className="mt-2 grid gap-2 border-t border-line pt-2" noValidate>
      <div className="grid grid-cols-2 gap-2">
        {(['first', 'last'] as const).map((end) => {
          const label = end === 'first' ? 'De' : 'Até'
          return (
            <Field key={end} id={`ver-prazo-${end}`} label={label}>
              {(wiring) => (
                <DayInput
                  label={label}
                  today={() => today}
                  value={days[end]}
                  onChange={(day) => setDays({ ...days, [end]: day })}
                  {...wiring}
                  aria-describedby={isWrong ? 'ver-prazo-erro' : undefined}
                  aria-invalid={isWrong || undefined}
                />
              )}
            </Field>
          )
        })}
      </div>
      {isWrong && (
        <div role="alert">
          <FieldError id="ver-prazo-erro" message="Informe dois dias, o último não antes do primeiro." />
        </div>
      )}
      <Button size="small" type="submit">
        Mostrar entre estes dias
      </Button>
    </form>
  )
}
