import Link from 'next/link'
import { useState } from 'react'
import type { AlertBody } from '../../lib/http/alert-responses.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { buttonClass } from '../ui/button.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { AlertMade, takeFocus, type MadeAlert } from './alert-made.tsx'
import { AlertMaking } from './alert-making.tsx'
import { hoursText } from './alert-text.ts'
import { ChangeAlert } from './change-alert.tsx'
import { suggestedName } from './suggested-name.ts'

type Props = { state: SearchState; open: boolean; onClose: () => void; returnFocus: () => void }

const INTRO =
  'O alerta faz esta pesquisa sozinho, nos horários escolhidos, e conta uma vez só o que é novo, reabriu, mudou de prazo, foi suspenso ou alterado.'

/** Makes an alert of a finished search, or has one that exists ask it. */
export default function AlertDialog({ state, open, onClose, returnFocus }: Props) {
  const [made, setMade] = useState<MadeAlert>()
  const [changed, setChanged] = useState<AlertBody>()
  const { query, echo } = state
  const subject = { about: { query }, nome: suggestedName(state), intro: INTRO, echo }
  return (
    <SidePanel
      title={made ? 'Alerta criado' : changed ? 'Alerta mudado' : 'Criar alerta'}
      open={open}
      onClose={onClose}
      returnFocus={returnFocus}
    >
      {made && <AlertMade {...made} />}
      {changed && <Changed alert={changed} />}
      {!made && !changed && (
        <div className="grid gap-6">
          <AlertMaking subject={subject} onMade={setMade} />
          <ChangeAlert state={state} onChanged={setChanged} />
        </div>
      )}
    </SidePanel>
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
