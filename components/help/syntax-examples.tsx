import { beginningUrl } from '../search/my-searches/search-links.ts'
import { DataTable } from '../ui/data-table.tsx'
import { HelpLink } from './help-link.tsx'

const EXAMPLES = [
  ['uniforme escolar', 'As duas palavras, em qualquer lugar do objeto: o espaço é E.'],
  ['uniforme OU fardamento', 'Uma ou outra. OU (também OR, ou |) em maiúsculas; vale só entre os vizinhos.'],
  ['"camisa polo"', 'As palavras juntas, nesta ordem.'],
  ['veículo -locação', 'Sem a palavra depois do hífen. Vale também para "aspas" e (grupos).'],
  ['camis*', 'Palavras que começam assim: camisa, camisetas. Ao menos 3 letras antes do asterisco.'],
  ['(camisa OU calça) -infantil', 'Parênteses juntam.'],
] as const

/** The language of the words: each example begins a search of its own. */
export function SyntaxExamples() {
  return (
    <DataTable
      whole
      caption="Exemplos de termos"
      headers={['Escreva', 'Encontra', 'Experimente']}
      rows={EXAMPLES.map(([termos, finds]) => [
        <code key="code" className="rounded bg-sunken px-1.5 py-0.5 whitespace-nowrap">
          {termos}
        </code>,
        finds,
        <HelpLink key="link" href={beginningUrl({ ufs: ['SP', 'MG', 'PR'], situacao: 'abertas', termos })}>
          Buscar <span className="sr-only">{termos}</span> em SP, MG e PR
        </HelpLink>,
      ])}
    />
  )
}
