import { searchable } from './text.ts'

/** Words as a searchable text has them: keys between single spaces. */
const keys = (words: string) => searchable(words).trim()
const oneOf = (...words: string[]) => `(?:${words.map(keys).join('|')})`

const REGISTRO = keys('registro')
const MENTION = new RegExp(
  ` (?:${REGISTRO}(?: formal)?(?: (?:de|do|dos))? ${keys('preços')}|${keys('ata')} de ${REGISTRO}) `,
  'g',
)

/** Said shortly before a mention of somebody else's ata, or of one for which others are still being asked. */
const PASSING = new RegExp(
  ` ${oneOf('adesão', 'aderir', 'carona', 'decorrente', 'oriunda', 'oriundo', 'proveniente', 'intenção', 'livro')} (?:\\S+ ){0,7}$`,
)

const NEGATION = oneOf(
  'sem',
  'não trata',
  'não se trata',
  'não se aplica',
  'não aplica',
  'não é',
  'não será',
  'não há',
  'não haverá',
  'não utiliza',
  'não utilizará',
  'não será utilizado',
  'não sendo utilizado',
  'não adota',
  'não adotará',
)
const LINKS = oneOf('a', 'o', 'de', 'do', 'ao', 'por', 'pelo', 'uso', 'adoção', 'utilização', 'sistema')
const DENIED = new RegExp(` ${NEGATION} (?:${LINKS} ){0,5}$`)

/**
 * Whether the objeto, as a searchable text, contradicts the flag `srp`: it says registro de preços where the flag denies
 * it, or denies it where the flag has it. Mentions in passing (adesão to somebody's ata) say nothing; a flag that is
 * not known contradicts nothing.
 */
export function isSrpDoubtful(texto: string, srp: boolean | null): boolean {
  if (srp === null || !texto.includes(` ${REGISTRO} `)) return false
  const said = new Set([...texto.matchAll(MENTION)].map(({ index }) => sayingOf(texto.slice(0, index + 1))))
  return srp ? said.has('denied') && !said.has('said') : said.has('said') && !said.has('denied')
}

function sayingOf(before: string): 'said' | 'denied' | 'passing' {
  if (DENIED.test(before)) return 'denied'
  return PASSING.test(before) ? 'passing' : 'said'
}
