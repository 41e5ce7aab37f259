const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['↑ ↓', 'linha anterior, próxima linha'],
  ['Page Up, Page Down', 'uma tela'],
  ['Home, End', 'primeira, última linha'],
  ['Enter', 'abre a linha; lá, ← → ou K J passam à vizinha'],
  ['Espaço', 'seleciona; com Shift, até ela'],
  ['I', 'interessante'],
  ['D', 'descartada'],
  ['N', 'nota'],
]

/** What the keys do while the list has the focus. */
export function ListKeys() {
  return (
    <>
      <p>Com o foco na lista:</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {KEYS.map(([keys, does]) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-semibold whitespace-nowrap">{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
