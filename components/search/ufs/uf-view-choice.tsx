import { Map as MapIcon, Table2 } from 'lucide-react'
import { ToggleButton } from '../../ui/button.tsx'
import { ufView, type UfView } from './uf-view.ts'

const CHOICES: { id: UfView; label: string; Icon: typeof MapIcon }[] = [
  { id: 'mapa', label: 'Mapa', Icon: MapIcon },
  { id: 'tabela', label: 'Tabela', Icon: Table2 },
]

/** A map or a table of the UFs, wherever they are shown. */
export function UfViewChoice() {
  const shown = ufView.use()
  return (
    <div role="group" aria-label="Ver as UFs em" className="flex gap-1">
      {CHOICES.map(({ id, label, Icon }) => (
        <ToggleButton
          key={id}
          title={label}
          pressed={shown === id}
          onClick={() => ufView.change(() => id)}
          className="grid size-9 place-items-center p-0!"
        >
          <Icon aria-hidden size={16} />
          <span className="sr-only">{label}</span>
        </ToggleButton>
      ))}
    </div>
  )
}
