import { exclusionsOf, wantedPart, type Termo } from './terms-tree.ts'
import type { Phrase } from './terms.ts'

/** What is asked of the words of the objeto, in plain Portuguese; undefined when nothing is. */
export function wordsEcho(termos: Termo, exclusoes: readonly Phrase[]): string | undefined {
  const asked = wantedPart(termos)
  const wanted = ('all' in asked ? asked.all : [asked]).map(within)
  const excluded = [...exclusionsOf(termos).flatMap(eachOf), ...exclusoes.map(named)]
  const sentences = [
    wanted.length > 0 && `com ${wanted.join(' e ')} no objeto`,
    excluded.length > 0 && `sem ${excluded.join(' nem ')}`,
  ]
  return sentences.filter(Boolean).join(', ') || undefined
}

/** Each thing that may not be there. Not (a or b) is neither of them. */
function eachOf(excluded: Termo): string[] {
  return ('any' in excluded ? excluded.any : [excluded]).map(togetherOf)
}

function togetherOf(part: Termo): string {
  return 'all' in part ? `(${joined(part.all)} ao mesmo tempo)` : within(part)
}

/** A part of something larger: a group keeps its parentheses. */
function within(part: Termo): string {
  if ('phrase' in part) return named(part.phrase)
  if ('not' in part) return `sem ${togetherOf(part.not)}`
  return 'any' in part ? `(${part.any.map(within).join(' ou ')})` : `(${joined(part.all)})`
}

function joined(parts: Termo[]): string {
  return parts.map(within).join(' e ')
}

function named({ keys, prefix, label }: Phrase): string {
  if (!prefix) return `“${label}”`
  const beginning = `“${label.replace(/\*+$/, '')}”`
  return keys.length > 0 ? `expressões que começam por ${beginning}` : `palavras que começam por ${beginning}`
}
