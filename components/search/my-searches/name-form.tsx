import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextInput } from '../../ui/controls.tsx'
import { Field } from '../../ui/field.tsx'
import { MOST_NAME, nameFrom } from './my-searches.ts'

type Props = {
  id: string
  label: string
  /** What is proposed. */
  name: string
  onName: (name: string) => void
  onCancel: () => void
  children?: ReactNode
}

const selectAll = (element: HTMLInputElement | null) => element?.select()

/** Asks for a name. Enter takes it, Escape does not. */
export function NameForm({ id, label, name, onName, onCancel, children }: Props) {
  const [typed, setTyped] = useState(name)
  const [refused, setRefused] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const chosen = nameFrom(typed)
    if (chosen) onName(chosen)
    else setRefused(true)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel()
  }

  return (
    <form data-own-escape onSubmit={submit} onKeyDown={onKeyDown} className="grid max-w-xl gap-2">
      <Field id={id} label={label} error={refused ? 'Escreva um nome.' : undefined}>
        {(wiring) => (
          <TextInput
            ref={selectAll}
            autoComplete="off"
            maxLength={MOST_NAME}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      {children}
      <div className="flex gap-2">
        <Button type="submit" size="small" variant="primary">
          Salvar
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancelar
        </Button>
      </div>
    </form>
  )
}
