import { useState, type FormEvent } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { request } from '../search/api.ts'
import { useAction } from '../search/use-action.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/controls.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field } from '../ui/field.tsx'
import { knownAlerts } from './store.ts'
import { alertUrl, send } from './use-alert.ts'

type Props = { state: SearchState; onChanged: (alert: AlertBody) => void }

/** The search that is shown becomes what an alert of this browser asks; without one there is nothing to change. */
export function ChangeAlert({ state, onChanged }: Props) {
  const known = knownAlerts.use()
  const [chosen, setChosen] = useState('')
  const { busy, error, run } = useAction()
  const chave = chosen || (known.length === 1 ? known[0]!.chave : '')
  if (known.length === 0) return null

  function change(event: FormEvent) {
    event.preventDefault()
    run(async () =>
      onChanged(await request<AlertBody>(alertUrl(chave), send('PATCH', { query: state.query }))),
    )
  }

  return (
    <Disclosure summary="Ou mudar a pesquisa de um alerta que já existe">
      <form className="grid gap-4" onSubmit={change}>
        <p className="text-sm">
          Nome, e-mail, horários e endereços ficam como estão. O que o alerta já viu não é contado de novo, e
          o que esta pesquisa encontrar agora é o novo ponto de partida.
        </p>
        <Field id="alerta-existente" label="Alerta">
          {(wiring) => (
            <Select
              {...wiring}
              required
              value={chave}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {known.length > 1 && <option value="">Escolha</option>}
              {known.map((one) => (
                <option key={one.chave} value={one.chave}>
                  {one.nome}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {error && (
          <p role="alert" className="text-sm text-bad">
            {error}
          </p>
        )}
        <Button type="submit" disabled={busy} className="justify-self-start">
          {busy ? 'Mudando…' : 'Mudar a pesquisa do alerta'}
        </Button>
      </form>
    </Disclosure>
  )
}
