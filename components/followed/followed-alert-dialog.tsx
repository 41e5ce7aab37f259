import { useState } from 'react'
import { AlertMade, type MadeAlert } from '../alertas/alert-made.tsx'
import { AlertMaking } from '../alertas/alert-making.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { alertListOf, listAlert } from './alert-list.ts'
import type { Followed } from './followed-list.ts'

type Props = { list: Followed; open: boolean; onClose: () => void; returnFocus: () => void }

const INTRO =
  'O alerta lê no PNCP o que aconteceu com esta lista, nos horários escolhidos, e conta uma vez só retificações, suspensões, revogações, prazos que mudaram, arquivos novos e o que os órgãos passaram a comprar.'

/** Makes an alert of what is followed, which this browser knows from then on. */
export default function FollowedAlertDialog({ list, open, onClose, returnFocus }: Props) {
  const [made, setMade] = useState<MadeAlert>()
  const { contratacoes, orgaos } = list
  const subject = {
    about: { acompanha: alertListOf(list) },
    nome: 'O que eu acompanho',
    intro: INTRO,
    echo: `Contratações: ${contratacoes.length}. Órgãos e unidades: ${orgaos.length}.`,
  }
  return (
    <SidePanel
      title={made ? 'Alerta criado' : 'Criar alerta'}
      open={open}
      onClose={onClose}
      returnFocus={returnFocus}
    >
      {made ? (
        <AlertMade {...made} />
      ) : (
        <AlertMaking
          subject={subject}
          onMade={(one) => {
            setMade(one)
            listAlert.change(() => one.alert.chave)
          }}
        />
      )}
    </SidePanel>
  )
}
