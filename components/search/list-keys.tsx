import { KeyCaps } from '../ui/key-caps.tsx'

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['↑ ↓', 'contratação anterior, próxima'],
  ['PageUp PageDown', 'uma tela acima, abaixo'],
  ['Home End', 'primeira, última'],
  ['Enter', 'abrir os detalhes'],
  ['← →', 'nos detalhes: anterior, próxima; também K e J'],
  ['Esc', 'fechar os detalhes'],
  ['Espaço', 'selecionar; com Shift, todas até ela'],
  ['I', 'interessante'],
  ['D', 'descartada'],
  ['N', 'nota'],
]

/** What the keys do while the list of contratações has the focus. */
export function ListKeys() {
  return (
    <>
      <p>Com o foco na lista:</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
        {KEYS.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              <KeyCaps keys={keys} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
