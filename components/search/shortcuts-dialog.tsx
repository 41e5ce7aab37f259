import { Checkbox } from '../ui/controls.tsx'
import { KeyCaps } from '../ui/key-caps.tsx'
import { SHORTCUTS_KEY } from '../ui/shortcuts.ts'
import { SidePanel } from '../ui/side-panel.tsx'
import { createStored } from '../ui/stored.ts'
import { ListKeys } from './list/list-keys.tsx'

type Group = { title: string; keys: readonly (readonly [keys: string, does: string])[] }

const SINGLE: readonly Group[] = [
  {
    title: 'Na pesquisa',
    keys: [
      ['/', 'ir para os termos'],
      ['n', 'nova pesquisa'],
      ['e', 'editar a pesquisa, ou fechar a edição'],
      ['s', 'salvar a pesquisa'],
    ],
  },
  {
    title: 'Em qualquer página',
    keys: [
      ['?', 'esta lista'],
      ['g b', 'pesquisa'],
      ['g m', 'minhas pesquisas'],
      ['g a', 'ajuda'],
      ['g s', 'situação do serviço'],
    ],
  },
]

const shortcutsWanted = createStored({
  key: SHORTCUTS_KEY,
  empty: true,
  read: (data) => data !== false,
})

/** All shortcuts, and the switch that turns the single keys off. */
export default function ShortcutsDialog({
  onClose,
  returnFocus,
}: {
  onClose: () => void
  returnFocus: () => void
}) {
  const wanted = shortcutsWanted.use()
  return (
    <SidePanel title="Atalhos do teclado" open onClose={onClose} returnFocus={returnFocus}>
      <div className="grid gap-6">
        <Checkbox
          id="atalhos-ligados"
          label="Atalhos de uma tecla ligados"
          description="Não valem enquanto se escreve num campo. Desligue se você usa comandos de voz ou se eles atrapalham."
          checked={wanted}
          onChange={(event) => shortcutsWanted.change(() => event.target.checked)}
        />
        {SINGLE.map((group) => (
          <Keys key={group.title} group={group} isOff={!wanted} />
        ))}
        <section className="grid gap-2 text-sm">
          <h3 className="text-base font-semibold">Na lista de contratações</h3>
          <ListKeys />
          <p className="text-muted">Estes só valem ali, e não se desligam.</p>
        </section>
      </div>
    </SidePanel>
  )
}

function Keys({ group: { title, keys }, isOff }: { group: Group; isOff: boolean }) {
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">
        {title}
        {isOff && ' (desligados)'}
      </h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <KeyCaps keys={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
