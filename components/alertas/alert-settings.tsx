import { useState, type FormEvent } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import type { ApiError } from '../search/api.ts'
import { request } from '../search/api.ts'
import { Button } from '../ui/button.tsx'
import { SettingsFields, type AlertDraft } from './settings-fields.tsx'
import { remember } from './store.ts'
import { alertUrl, send } from './use-alert.ts'

/** Name, address and times, as they are and as they shall be. */
export function AlertSettings({ alert, onSaved }: { alert: AlertBody; onSaved: (alert: AlertBody) => void }) {
  const { chave, email } = alert
  const [draft, setDraft] = useState(() => draftOf(alert))
  const [busy, setBusy] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const [error, setError] = useState<ApiError>()

  async function save(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setSaved(false)
    setError(undefined)
    const address = draft.email.trim() || null
    const isNew = address !== (email?.endereco ?? null)
    const body = { nome: draft.nome, horarios: draft.horarios, diasUteis: draft.diasUteis }
    try {
      const saved = await request<AlertBody>(
        alertUrl(chave),
        send('PATCH', { ...body, ...(isNew && { email: address }) }),
      )
      remember(saved)
      onSaved(saved)
      setDraft(draftOf(saved))
      setSaved(true)
    } catch (failure) {
      setError(failure as ApiError)
    }
    setBusy(false)
  }

  return (
    <form className="grid gap-4" onSubmit={(event) => void save(event)}>
      <SettingsFields
        draft={draft}
        onDraft={(change) => {
          setSaved(false)
          setDraft((before) => ({ ...before, ...change }))
        }}
        errors={error?.fields ?? {}}
      />
      {error && (
        <p role="alert" className="text-sm text-bad">
          {error.message}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" blocked={busy}>
          {busy ? 'Salvando…' : 'Salvar'}
        </Button>
        <p role="status" className="text-sm">
          {isSaved && 'Salvo.'}
        </p>
      </div>
    </form>
  )
}

function draftOf({ nome, email, horarios, diasUteis }: AlertBody): AlertDraft {
  return { nome, email: email?.endereco ?? '', horarios, diasUteis }
}
