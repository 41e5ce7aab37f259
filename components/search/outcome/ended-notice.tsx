import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

type Props = { state: SearchState; onSearchAgain: () => void }

/** A search that ended without its answer, and what to do next. */
export function EndedNotice({ state, onSearchAgain }: Props) {
  const again = (
    <Button variant="primary" onClick={onSearchAgain}>
      Buscar de novo
    </Button>
  )
  if (state.status === 'failed')
    return (
      <Notice tone="bad" actions={again}>
        {state.error?.message ?? 'A pesquisa parou antes do fim. Tente de novo em alguns minutos.'}
      </Notice>
    )
  return (
    <Notice tone="neutral" actions={again}>
      {state.summary?.total
        ? 'Abaixo está o que já tinha sido encontrado. '
        : 'Nada tinha sido encontrado até o cancelamento. '}
      O que foi lido está guardado: buscando de novo, só o que falta é consultado.
    </Notice>
  )
}
