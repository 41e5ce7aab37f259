import { beginningUrl } from '../search/my-searches/search-links.ts'
import { HelpLink } from './help-link.tsx'

type Setor = { id: string; nome: string; descricao: string }

/** Every segmento with what it holds; each begins a search. */
export function SetoresList({ setores }: { setores: readonly Setor[] }) {
  return (
    <ul className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2">
      {setores.map(({ id, nome, descricao }) => (
        <li key={id} className="grid content-start">
          <HelpLink
            isAlone
            href={beginningUrl({ ufs: ['SP', 'MG', 'PR'], situacao: 'abertas', setores: [id] })}
          >
            {nome}
          </HelpLink>
          <span className="text-muted">{descricao}</span>
        </li>
      ))}
    </ul>
  )
}
