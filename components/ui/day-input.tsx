import { Calendar } from 'lucide-react'
import { useRef, useState, type ComponentProps } from 'react'
import { TextInput } from './controls.tsx'
import { formatDay } from './format.ts'
import { parseDay } from './parse-day.ts'

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> & {
  /** `YYYY-MM-DD`, or what was typed while it is no day. */
  value: string
  onChange: (value: string) => void
  /** The day of now, `YYYY-MM-DD`: what is typed may leave its year out. */
  today: () => string
  /** What the day is called, for the button of the calendar. */
  label: string
}

/** A day to be typed as `dd/mm/aaaa`, or chosen in the browser's own calendar. */
export function DayInput({ value, onChange, today, label, ...rest }: Props) {
  const [typed, setTyped] = useState({ value, text: formatDay(value) })
  const calendar = useRef<HTMLInputElement>(null)
  // What is typed stays as it is while it stands for the value; another value is written out.
  const text = typed.value === value ? typed.text : formatDay(value)

  function type(next: string) {
    const day = parseDay(next, today()) ?? next
    setTyped({ value: day, text: next })
    onChange(day)
  }

  return (
    <div className="relative">
      <TextInput
        inputMode="numeric"
        autoComplete="off"
        placeholder="dd/mm/aaaa"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped({ value, text: formatDay(value) })}
        className="pr-11"
        {...rest}
      />
      <button
        type="button"
        aria-label={`Calendário: ${label}`}
        title="Escolher no calendário"
        onClick={() => openCalendar(calendar.current)}
        className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-md text-muted hover:text-text"
      >
        <Calendar aria-hidden size={18} />
      </button>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        min="2021-01-01"
        max="2100-12-31"
        value={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
        className="pointer-events-none absolute right-0 bottom-0 size-px opacity-0"
      />
    </div>
  )
}

/** Where a browser cannot be told to open it, the field itself is there to be filled. */
function openCalendar(input: HTMLInputElement | null) {
  try {
    input?.showPicker()
  } catch {
    input?.focus()
  }
}
