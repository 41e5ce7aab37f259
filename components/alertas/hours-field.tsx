import { Plus, X } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { Checkbox, TextInput } from '../ui/controls.tsx'
import { FieldGroup } from '../ui/field.tsx'
import { focusNext } from '../ui/focus-next.ts'

const MAX_HOURS = 6
const NEXT_HOUR = '18:00'

type Props = {
  id: string
  hours: readonly string[]
  onHours: (hours: string[]) => void
  workingDays: boolean
  onWorkingDays: (only: boolean) => void
  error?: string | undefined
}

/** At which times, on the clock of Brasília, and on which days. */
export function HoursField({ id, hours, onHours, workingDays, onWorkingDays, error }: Props) {
  const put = (at: number, time: string) => onHours(hours.map((one, n) => (n === at ? time : one)))
  return (
    <FieldGroup id={id} legend="Horários de verificação (Brasília)" error={error}>
      <div className="grid gap-3">
        <ul className="flex flex-wrap gap-2">
          {hours.map((time, at) => (
            <li key={at} className="flex items-center gap-1">
              <TextInput
                type="time"
                required
                aria-label={`Horário ${at + 1}`}
                value={time}
                onChange={({ currentTarget }) => put(at, currentTarget.value)}
                className="w-32"
              />
              {hours.length > 1 && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Tirar o horário ${at + 1}`}
                  onClick={({ currentTarget }) => {
                    focusNext(currentTarget.closest('li'))
                    onHours(hours.filter((_, n) => n !== at))
                  }}
                >
                  <X aria-hidden size={16} />
                </Button>
              )}
            </li>
          ))}
          {hours.length < MAX_HOURS && (
            <li>
              <Button onClick={() => onHours([...hours, NEXT_HOUR])}>
                <Plus aria-hidden size={16} />
                Horário
              </Button>
            </li>
          )}
        </ul>
        <Checkbox
          id={`${id}-uteis`}
          label="Só em dias úteis"
          description="Não verifica em fins de semana e feriados nacionais."
          checked={workingDays}
          onChange={({ currentTarget }) => onWorkingDays(currentTarget.checked)}
        />
      </div>
    </FieldGroup>
  )
}
