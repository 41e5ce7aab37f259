import type { SearchState } from '../../../lib/search/state.ts'
import { createStored } from '../../ui/stored.ts'

/** Whether the end of a search is to be told by the system while the page is not looked at. */
export const endAlertWanted = createStored({
  key: 'bidiq-avisar:1',
  empty: false,
  read: (data) => data === true,
})

export type AlertOutcome = 'on' | 'denied' | 'unsupported'

/** Asks for leave, which only a click may do, and shows at once what such a notice looks like. */
export async function turnAlertOn(): Promise<AlertOutcome> {
  if (!('Notification' in globalThis)) return 'unsupported'
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  if (!show('Avisos ligados', 'Quando a pesquisa terminar, o aviso aparece aqui.', 'bidiq-avisos'))
    return 'unsupported'
  endAlertWanted.change(() => true)
  return 'on'
}

/** Whether a notice would be shown now. */
export function isAlertOn(): boolean {
  return endAlertWanted.get() && 'Notification' in globalThis && Notification.permission === 'granted'
}

/** Tells the end of a search, once however many tabs show it, and only to who does not look. */
export function alertEnd({ searchId, versao, echo }: SearchState, text: string): void {
  if (document.hidden && isAlertOn()) show(text, echo, `bidiq-${searchId}-${versao}`)
}

/** False where pages may not show notices themselves (phones). */
function show(title: string, body: string, tag: string): boolean {
  try {
    const notice = new Notification(title, { body, tag, icon: '/icons/icon-192.png', lang: 'pt-BR' })
    notice.onclick = () => {
      window.focus()
      notice.close()
    }
    return true
  } catch {
    return false
  }
}
