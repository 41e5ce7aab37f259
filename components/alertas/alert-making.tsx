import { useState, type FormEvent } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import type { ApiError } from '../search/api.ts'
import { post, request } from '../search/api.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { MadeAlert } from './alert-made.tsx'
import { SettingsFields, type AlertDraft } from './settings-fields.tsx'
import { remember } from './store.ts'

/** What an alert is made about: the part of its body, a name to begin with, and what it does in a few words. */
type AlertSubject = { about: object; nome: string; intro: string; echo: string }

/** Asks for what an alert needs, and makes it. */
export function AlertMaking({
  subject,
  onMade,
}: {
  subject: AlertSubject
  onMade: (made: MadeAlert) => void
}) {
  const [draft, setDraft] = useState<AlertDraft>(() => ({
    nome: subject.nome,
    email: '',
    horarios: ['07:00', '13:00'],
    diasUteis: false,
  }))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ApiError>()

  async function create(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    const email = draft.email.trim() || null
    try {
      const alert = await request<AlertBody>('/api/alertas', post({ ...draft, email, ...subject.about }))
      onMade({ alert, isKept: remember(alert) })
    } catch (failure) {
      setError(failure as ApiError)
      setBusy(false)
    }
  }

  return (
    <form className="grid gap-4" onSubmit={(event) => void create(event)}>
      <p className="text-sm">{subject.intro} A primeira verificação, agora, é o ponto de partida.</p>
      <p className="text-sm text-muted">{subject.echo}</p>
      <SettingsFields
        draft={draft}
        onDraft={(change) => setDraft((before) => ({ ...before, ...change }))}
        errors={error?.fields ?? {}}
      />
      {error && (
        <Notice tone="bad" role="alert" title="O alerta não foi criado.">
          {Object.entries(error.fields).find(([field]) => !SHOWN.includes(field))?.[1] ?? error.message}
        </Notice>
      )}
      <Button type="submit" variant="primary" blocked={busy} className="justify-self-start">
        {busy ? 'Criando…' : 'Criar alerta'}
      </Button>
    </form>
  )
}

/** Told beside their fields. */
const SHOWN = ['nome', 'email', 'horarios']
