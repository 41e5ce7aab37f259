import type { Analysis } from '../../../lib/search/analysis.ts'
import { MarkedText } from '../../ui/marked-text.tsx'

/** What was typed, with the part marked that cannot be understood. */
export default function WordsError({
  id,
  termos,
  erro,
}: {
  id: string
  termos: string
  erro: NonNullable<Analysis['erro']>
}) {
  const characters = [...termos]
  const from = erro.posicao - 1
  const to = from + erro.tamanho
  const parts = [
    { text: characters.slice(0, from).join(''), marked: false },
    { text: characters.slice(from, to).join(''), marked: true },
    { text: characters.slice(to).join(''), marked: false },
  ]
  return (
    <p id={id} className="rounded bg-sunken px-2 py-1 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
      <MarkedText parts={parts} />
    </p>
  )
}
