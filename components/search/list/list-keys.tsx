import { KeyCaps } from '../../ui/key-caps.tsx'

/** Each of the keys by itself. */
const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↑', '↓'], 'contratação anterior, próxima'],
  [['PageUp', 'PageDown'], 'uma tela acima, abaixo'],
  [['Home', 'End'], 'primeira, última'],
  [['Enter'], 'abrir os detalhes'],
  [['←', '→'], 'nos detalhes: anterior, próxima; também K e J'],
  [['Esc'], 'fechar os detalhes'],
  [['Espaço'], 'selecionar; com Shift, todas até ela'],
  [['I'], 'interessante'],
  [['D'], 'descartada'],
  [['N'], 'nota'],
]

/** What the keys do while the list of contratações has the focus. */
export function ListKeys() {
  return (
    <>
      <p className="text-sm">Com o foco na lista:</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex flex-wrap gap-1">
              {keys.map((key) => (
                <KeyCaps key={key} keys={key} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
