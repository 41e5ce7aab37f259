import { Bell, BellOff } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useIsAlive } from '../../ui/external.ts'
import { endAlertWanted, isAlertOn, turnAlertOn, type AlertOutcome } from './end-alert.ts'

const REFUSED: Record<Exclude<AlertOutcome, 'on'>, string> = {
  denied: 'Os avisos deste site estão bloqueados neste navegador.',
  unsupported: 'Este navegador não mostra avisos de páginas.',
}

/** Asks to be told by the system when a search ends. The choice is remembered. */
export function EndAlertButton() {
  const isAlive = useIsAlive()
  const wanted = endAlertWanted.use()
  const [refused, setRefused] = useState('')
  if (!isAlive || !('Notification' in globalThis)) return null
  const on = wanted && isAlertOn()

  async function toggle() {
    if (on) return void endAlertWanted.change(() => false)
    const outcome = await turnAlertOn()
    setRefused(outcome === 'on' ? '' : REFUSED[outcome])
  }

  const Icon = on ? Bell : BellOff
  return (
    <>
      <Button size="small" variant="quiet" aria-pressed={on} onClick={() => void toggle()}>
        <Icon aria-hidden size={15} />
        Avisar quando terminar
      </Button>
      <span aria-live="polite" className="empty:absolute">
        {refused}
      </span>
    </>
  )
}
