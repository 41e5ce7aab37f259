'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { buttonClass, Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { formatInstant } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { AlertActions } from './alert-actions.tsx'
import { AlertAddresses } from './alert-addresses.tsx'
import { AlertNews } from './alert-news.tsx'
import { AlertRuns } from './alert-runs.tsx'
import { AlertSettings } from './alert-settings.tsx'
import { hoursText, mailText, stateText } from './alert-text.ts'
import { knownAlerts, remember } from './store.ts'
import { useAlert, useHasMail } from './use-alert.ts'

/** One alert, for whoever has its address: what it found, and all that can be done with it. */
export function AlertPage({ chave }: { chave: string }) {
  const { data: alert, error, mutate } = useAlert(chave)
  const [isDeleted, setDeleted] = useState(false)
  if (isDeleted)
    return (
      <Gone
        title="Alerta excluído"
        text="Ele não é mais verificado, e os endereços dele deixaram de existir."
      />
    )
  if (!alert && error?.code === 'alert_not_found')
    return <Gone title="Este alerta não existe mais" text={error.message} />
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-4xl gap-6 px-4 py-6 sm:px-6">
      <Link href="/alertas" className="justify-self-start text-sm text-brand underline underline-offset-2">
        Meus alertas
      </Link>
      {!alert && !error && <p role="status">Carregando o alerta…</p>}
      {error && (
        <Notice
          tone="warn"
          role="alert"
          actions={<Button onClick={() => void mutate()}>Tentar de novo</Button>}
        >
          {error.message}
        </Notice>
      )}
      {alert && (
        <>
          <Head alert={alert} />
          <AlertActions
            alert={alert}
            onChanged={(changed) => void mutate(changed, { revalidate: false })}
            onDeleted={() => setDeleted(true)}
          />
          <AlertNews news={alert.novidades} isFollowed={alert.acompanha !== null} />
          <AlertRuns runs={alert.rodadas} />
          <Disclosure summary="Endereços do feed e da agenda, e compartilhar">
            <AlertAddresses alert={alert} />
          </Disclosure>
          <Disclosure summary="Nome, e-mail e horários">
            <p className="mb-4 text-sm text-muted">
              {alert.acompanha
                ? 'Para mudar o que o alerta acompanha: mude a lista em Acompanhadas, no navegador em que ele foi criado, e escolha “Atualizar o alerta com esta lista”.'
                : 'Para mudar a pesquisa: abra-a, mude o que quiser e, quando ela terminar, escolha “Criar alerta” e, nesse painel, este alerta.'}
            </p>
            <AlertSettings alert={alert} onSaved={(changed) => void mutate(changed, { revalidate: false })} />
          </Disclosure>
          <p className="text-sm text-muted">
            Vale até {formatInstant(alert.expiraEm)}: abrir esta página renova por 180 dias.
          </p>
        </>
      )}
    </main>
  )
}

function Head({ alert }: { alert: AlertBody }) {
  const { nome, echo, chave, email, ultimoEmail } = alert
  const hasMail = useHasMail()
  const isKnown = knownAlerts.use().some((one) => one.chave === chave)
  return (
    <div className="grid gap-2">
      <h1 className="text-2xl font-semibold wrap-anywhere">{nome}</h1>
      <p className="text-muted">{echo}</p>
      <p role="status">
        Verificado {hoursText(alert)} (Brasília). {stateText(alert)}
      </p>
      {email && hasMail === false && (
        <p className="text-sm text-warn">
          Este serviço não envia e-mails no momento: veja as novidades aqui e no feed.
        </p>
      )}
      {email && hasMail !== false && (
        <p className="text-sm wrap-anywhere">
          {email.confirmado
            ? `Novidades vão por e-mail a ${email.endereco}.`
            : `${email.endereco} ainda não foi confirmado: abra o e-mail que enviamos e confirme.`}
          {ultimoEmail && ` ${mailText(ultimoEmail)}`}
        </p>
      )}
      {!isKnown && (
        <Button size="small" className="justify-self-start" onClick={() => remember(alert)}>
          Salvar em Meus alertas neste navegador
        </Button>
      )}
    </div>
  )
}

/** What deleted the alert went with it. */
function takeFocusIfLost(heading: HTMLElement | null): void {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true })
}

function Gone({ title, text }: { title: string; text: string }) {
  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-xl justify-items-start gap-4 px-4 py-16">
      <h1 ref={takeFocusIfLost} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {title}
      </h1>
      <p role="status" className="text-muted">
        {text}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link href="/buscar" className={buttonClass('primary')}>
          Ir para a pesquisa
        </Link>
        <Link href="/alertas" className={buttonClass('secondary')}>
          Meus alertas
        </Link>
      </div>
    </main>
  )
}
