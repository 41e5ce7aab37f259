import type { Correction } from '../../../lib/search/corrections.ts'

/** The words with one of them corrected; unchanged when it is no longer where it was. */
export function replaceWord(termos: string, { texto, sugestao, posicao, tamanho }: Correction): string {
  const characters = [...termos]
  const there = characters.slice(posicao - 1, posicao - 1 + tamanho).join('')
  if (there !== texto) return termos
  return characters.toSpliced(posicao - 1, tamanho, sugestao).join('')
}
