import { BellPlus } from 'lucide-react'
import { lazy, Suspense, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { useRounds } from '../ui/use-rounds.ts'
import { listAlert } from './alert-list.ts'
import type { Followed } from './followed-list.ts'
import { ListAlert } from './list-alert.tsx'

const FollowedAlertDialog = lazy(() => import('./followed-alert-dialog.tsx'))

/** Has the server watch the same list when no page is open: by an alert, with its e-mails and feeds. */
export function FollowedAlert({ list }: { list: Followed }) {
  const chave = listAlert.use()
  const section = useRef<HTMLElement>(null)
  const { round, open, begin, end } = useRounds()
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="acompanhadas-alerta"
      className="grid gap-2 rounded-md border border-line bg-surface p-4 text-sm"
    >
      <h2 id="acompanhadas-alerta" className="text-lg font-semibold">
        Avisar também por e-mail ou feed
      </h2>
      {chave ? (
        <ListAlert key={chave} chave={chave} list={list} />
      ) : (
        <>
          <p>
            Um alerta verifica esta lista nos horários que você escolher, com o navegador fechado, e avisa por
            e-mail, feed ou agenda.
          </p>
          <Button className="justify-self-start" onClick={begin} aria-haspopup="dialog">
            <BellPlus aria-hidden size={18} />
            Criar alerta desta lista
          </Button>
        </>
      )}
      {round > 0 && (
        <Suspense fallback={null}>
          <FollowedAlertDialog
            key={round}
            list={list}
            open={open}
            onClose={end}
            // The button is gone once there is an alert.
            returnFocus={() => section.current?.focus()}
          />
        </Suspense>
      )}
    </section>
  )
}
