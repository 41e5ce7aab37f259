import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import { Checkbox, controlClass, TextInput } from './controls.tsx'
import { cx } from './cx.ts'
import { Field } from './field.tsx'
import { formatNumber } from './format.ts'
import { Popover } from './popover.tsx'

export type Option<T extends string | number> = { value: T; label: string; description?: string }

type Props<T extends string | number> = {
  id: string
  label: string
  options: readonly Option<T>[]
  selected: readonly T[]
  onChange: (selected: T[]) => void
  /** What no choice means: "Todos". */
  none: string
  hint?: string
  error?: string | undefined
  className?: string
  /** Called when the panel opens: options may be fetched then. */
  onOpen?: () => void
  /** Said in the place of a list that is not there (yet). */
  empty?: string
}

const SEARCHABLE_FROM = 8
/** More boxes than this at once help nobody. */
const MAX_SHOWN = 100
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Several of a list, in a panel of checkboxes. The button says what is chosen. */
export function MultiSelect<T extends string | number>(props: Props<T>) {
  const { id, label, selected, onChange, none, hint, error, className, onOpen, empty } = props
  const options = withUnknown(props.options, selected)
  const chosen = options.filter(({ value }) => selected.includes(value))
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className ?? ''}>
      {(wiring) => (
        <Popover
          label={label}
          onOpen={onOpen}
          trigger={{
            ...wiring,
            'aria-label': `${label}: ${describe(chosen, none)}`,
            className: controlClass('flex items-center justify-between gap-2 text-left'),
            children: (
              <>
                <span className={cx('truncate', chosen.length === 0 && 'text-muted')}>
                  {describe(chosen, none)}
                </span>
                <ChevronDown aria-hidden size={16} className="shrink-0" />
              </>
            ),
          }}
        >
          {(close) => (
            <Choices
              id={id}
              label={label}
              options={options}
              selected={selected}
              onChange={onChange}
              onDone={close}
              empty={empty ?? 'Carregando a lista…'}
            />
          )}
        </Popover>
      )}
    </Field>
  )
}

/** What is chosen stays in sight, even when the options do not have it (yet). */
function withUnknown<T extends string | number>(options: readonly Option<T>[], selected: readonly T[]) {
  const unknown = selected.filter((value) => !options.some((option) => option.value === value))
  return [...unknown.map((value): Option<T> => ({ value, label: String(value) })), ...options]
}

function describe(chosen: readonly { label: string }[], none: string): string {
  if (chosen.length === 0) return none
  return chosen.length > 2
    ? `${formatNumber(chosen.length)} opções escolhidas`
    : chosen.map(({ label }) => label).join(', ')
}

type ChoicesProps<T extends string | number> = Pick<
  Props<T>,
  'id' | 'label' | 'options' | 'selected' | 'onChange'
> & { onDone: () => void; empty: string }

function Choices<T extends string | number>({
  id,
  label,
  options,
  selected,
  onChange,
  onDone,
  empty,
}: ChoicesProps<T>) {
  const [filter, setFilter] = useState('')
  const shown = options.filter((option) =>
    fold(`${option.label} ${option.description ?? ''}`).includes(fold(filter)),
  )
  const toggle = (value: T) =>
    onChange(selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value])
  return (
    <>
      {options.length >= SEARCHABLE_FROM && (
        <TextInput
          type="search"
          aria-label={`Filtrar ${label.toLowerCase()}`}
          placeholder="Filtrar a lista"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <div role="group" aria-label={label} className="grid gap-2">
        {shown.slice(0, MAX_SHOWN).map(({ value, label: name, description }) => (
          <Checkbox
            key={value}
            id={`${id}-${value}`}
            label={name}
            description={description}
            checked={selected.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
        {shown.length > MAX_SHOWN && (
          <p className="text-muted">E mais {formatNumber(shown.length - MAX_SHOWN)}: filtre a lista.</p>
        )}
        {shown.length === 0 && (
          <p className="text-muted">{options.length === 0 ? empty : 'Nada na lista com esse texto.'}</p>
        )}
      </div>
      <div className="sticky -bottom-3 -mx-3 -mb-3 flex justify-between gap-2 border-t border-line bg-surface p-2">
        <Button size="small" variant="quiet" blocked={selected.length === 0} onClick={() => onChange([])}>
          Limpar
        </Button>
        <Button size="small" onClick={onDone}>
          Pronto
        </Button>
      </div>
    </>
  )
}
