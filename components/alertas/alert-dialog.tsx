import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import type { SearchState } from '../../lib/search/state.ts'
import type { ApiError } from '../search/api.ts'
import { post, request } from '../search/api.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { AlertAddresses } from './alert-addresses.tsx'
import { hoursText } from './alert-text.ts'
import { ChangeAlert } from './change-alert.tsx'
import { SettingsFields, type AlertDraft } from './settings-fields.tsx'
import { remember } from './store.ts'
import { suggestedName } from './suggested-name.ts'

type Props = { state: SearchState; open: boolean; onClose: () => void; returnFocus: () => void }

/** Makes an alert of a finished search, or has one that exists ask it. */
export default function AlertDialog({ state, open, onClose, returnFocus }: Props) {
  const [made, setMade] = useState<{ alert: AlertBody; isKept: boolean }>()
  const [changed, setChanged] = useState<AlertBody>()
  return (
    <SidePanel
      title={made ? 'Alerta criado' : changed ? 'Alerta mudado' : 'Criar alerta'}
      open={open}
      onClose={onClose}
      returnFocus={returnFocus}
    >
      {made && <Made {...made} />}
      {changed && <Changed alert={changed} />}
      {!made && !changed && (
        <div className="grid gap-6">
          <Making state={state} onMade={setMade} />
          <ChangeAlert state={state} onChanged={setChanged} />
        </div>
      )}
    </SidePanel>
  )
}

function Making({
  state,
  onMade,
}: {
  state: SearchState
  onMade: (made: { alert: AlertBody; isKept: boolean }) => void
}) {
  const [draft, setDraft] = useState<AlertDraft>(() => ({
    nome: suggestedName(state),
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
      const alert = await request<AlertBody>('/api/alertas', post({ ...draft, email, query: state.query }))
      onMade({ alert, isKept: remember(alert) })
    } catch (failure) {
      setError(failure as ApiError)
      setBusy(false)
    }
  }

  return (
    <form className="grid gap-4" onSubmit={(event) => void create(event)}>
      <p className="text-sm">
        O alerta faz esta pesquisa sozinho, nos horários escolhidos, e conta uma vez só o que é novo, reabriu,
        mudou de prazo, foi suspenso ou alterado. A primeira verificação, agora, é o ponto de partida.
      </p>
      <p className="text-sm text-muted">{state.echo}</p>
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

/** The button that was pressed is gone: who reads by ear goes on at what came of it. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}

function Made({ alert, isKept }: { alert: AlertBody; isKept: boolean }) {
  return (
    <div className="grid gap-4">
      <p ref={takeFocus} tabIndex={-1} className="text-sm">
        O alerta <strong>{alert.nome}</strong> é verificado {hoursText(alert)} (Brasília).
        {alert.email &&
          ` Enviamos um pedido de confirmação a ${alert.email.endereco}: as novidades só vão por e-mail depois dele.`}
      </p>
      <AlertAddresses alert={alert} />
      <Notice tone="warn" title="Guarde a página do alerta.">
        Quem tem o endereço dela pode mudar e excluir o alerta.{' '}
        {isKept
          ? 'Este navegador lembra dela em Meus alertas.'
          : 'Este navegador não deixa guardar: copie o endereço.'}
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Link href={alert.links.pagina} className={buttonClass('primary')}>
          Abrir a página do alerta
        </Link>
        <Link href="/alertas" className={buttonClass('secondary')}>
          Meus alertas
        </Link>
      </div>
    </div>
  )
}

function Changed({ alert }: { alert: AlertBody }) {
  return (
    <div className="grid gap-4">
      <p ref={takeFocus} tabIndex={-1} className="text-sm">
        O alerta <strong>{alert.nome}</strong> faz esta pesquisa a partir de agora, {hoursText(alert)}{' '}
        (Brasília).
      </p>
      <p className="text-sm text-muted">{alert.echo}</p>
      <div>
        <Link href={alert.links.pagina} className={buttonClass('primary')}>
          Abrir a página do alerta
        </Link>
      </div>
    </div>
  )
}
