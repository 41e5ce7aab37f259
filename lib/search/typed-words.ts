import type { QueryDraft } from './analysis-request.ts'
import { characters, TermosSyntaxError } from './terms-error.ts'
import { parseTermos } from './terms-parse.ts'
import { leavesOf } from './terms-tree.ts'
import { phraseOf, type Phrase } from './terms.ts'

type Campo = 'termos' | 'exclusoes'

/** A word or phrase where it was typed: from 1, in characters as people count them. */
export type TypedWord = {
  phrase: Phrase
  texto: string
  campo: Campo
  excluido: boolean
  posicao: number
  tamanho: number
}

/** The words of a draft in their order, or why one of its fields cannot be understood. */
export function readWords({
  termos,
  exclusoes,
}: QueryDraft): { typed: TypedWord[] } | { error: TermosSyntaxError; campo: Campo } {
  let campo: Campo = 'termos'
  try {
    const typed = leavesOf(parseTermos(termos)).map(({ phrase, at, end, excluded }) =>
      typedWord(phrase, campo, excluded, termos, at, end),
    )
    campo = 'exclusoes'
    for (const text of exclusoes) {
      const phrase = phraseOf(text)
      if (phrase) typed.push(typedWord(phrase, campo, true, text, 0, text.length))
    }
    return { typed }
  } catch (error) {
    if (!(error instanceof TermosSyntaxError)) throw error
    return { error, campo }
  }
}

function typedWord(
  phrase: Phrase,
  campo: Campo,
  excluido: boolean,
  source: string,
  at: number,
  end: number,
): TypedWord {
  const posicao = characters(source.slice(0, at)) + 1
  return { phrase, texto: phrase.label, campo, excluido, posicao, tamanho: characters(source.slice(at, end)) }
}
