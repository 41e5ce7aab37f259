import { pncpLink } from '../../lib/search/contratacao.ts'

/** Links to rows that may be the same business published again. */
export function Republications({ numeros }: { numeros: readonly string[] }) {
  if (numeros.length === 0) return null
  return (
    <section aria-label="Possíveis republicações" className="grid gap-1 rounded-md bg-sunken p-3 text-sm">
      <h3 className="font-medium">Mesmo processo: possíveis republicações</h3>
      <ul>
        {numeros.map((numero) => (
          <li key={numero}>
            <a
              href={pncpLink(numero)}
              target="_blank"
              rel="noreferrer"
              className="text-brand underline underline-offset-2"
            >
              {numero}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
