import { useState } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { Checkbox } from '../../ui/controls.tsx'
import { defaultName } from './default-name.ts'
import { lastResultOf, MOST_SAVED, presetOf, save, type Asked, type SavedSearch } from './my-searches.ts'
import { mySearches, NOT_KEPT } from './my-searches-store.ts'
import { NameForm } from './name-form.tsx'
import { PRESETS } from '../form/period.ts'
import { newSearchId } from '../search-id.ts'
import { useSetores } from '../form/use-catalogs.ts'

type Props = {
  state: SearchState
  /** As what it is saved already. */
  saved: SavedSearch | undefined
  today: string
  /** What there is to say of it; nothing when it was given up. */
  onEnd: (text: string) => void
}

/** Asks for the name, and whether the days of the period move on. */
export default function SaveForm({ state, saved, today, onEnd }: Props) {
  const query = state.query as Asked
  const setores = useSetores()
  const preset = presetOf(query, today)
  const [moves, setMoves] = useState(saved ? saved.periodo !== undefined : true)

  function keep(nome: string) {
    if (!saved && mySearches.get().salvas.length >= MOST_SAVED)
      return onEnd(`Cabem ${MOST_SAVED} pesquisas salvas. Remova uma em “Minhas pesquisas”.`)
    const isKept = mySearches.change((mine) =>
      save(mine, {
        id: saved?.id ?? newSearchId(),
        nome,
        query,
        echo: state.echo,
        savedAt: new Date().toISOString(),
        last: lastResultOf(state),
        ...(moves && preset && { periodo: preset }),
      }),
    )
    onEnd(isKept ? `Salva como “${nome}” em Minhas pesquisas.` : NOT_KEPT)
  }

  return (
    <NameForm
      id="nome-da-pesquisa"
      label="Nome da pesquisa"
      name={saved?.nome ?? defaultName(query, (id) => setores.find((setor) => setor.id === id)?.nome)}
      onName={keep}
      onCancel={() => onEnd('')}
    >
      {preset && (
        <Checkbox
          id="periodo-movel"
          label={`Período móvel: ${PRESETS.find(({ id }) => id === preset)?.label.toLowerCase()}`}
          description="Contado do dia em que a pesquisa for feita, e não destas datas."
          checked={moves}
          onChange={(event) => setMoves(event.target.checked)}
        />
      )}
    </NameForm>
  )
}
