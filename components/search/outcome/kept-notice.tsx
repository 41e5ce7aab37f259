import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { formatInstant } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'

/** From this age on a result says of itself when it was made. */
const OLD_MS = 3_600_000

type Props = { state: SearchState; frozen: boolean; now: number; onSearchAgain: () => void }

/** Says that the rows are those of then, and offers those of now. Of a fresh result there is nothing to say. */
export function KeptNotice({ state: { finishedAt, versao }, frozen, now, onSearchAgain }: Props) {
  if (!finishedAt || !(frozen || now - Date.parse(finishedAt) > OLD_MS)) return null
  const [day, time] = formatInstant(finishedAt).split(' ')
  return (
    <Notice tone="brand" actions={<Button onClick={onSearchAgain}>Buscar de novo</Button>}>
      Resultado de {day} às {time} (versão {versao}). As contratações são as daquele momento; o resultado fica
      guardado por 30 dias.
    </Notice>
  )
}
