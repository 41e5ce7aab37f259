import { hashText, mix } from './data/random.ts'

const VARIANTS: Readonly<Record<string, string>> = {
  a: '[aáàâã]',
  e: '[eéê]',
  i: '[ií]',
  o: '[oóôõ]',
  u: '[uúü]',
  c: '[cç]',
}

/**
 * What `q` does, so far as anyone can tell: any of the words, anywhere, accents aside. It is not to be
 * trusted: its NOT leaks (here it is one more word to look for), and one match in fifty is missed.
 */
export function matcherOf(q: string): ((objeto: string, published: number) => boolean) | undefined {
  const words = q
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2)
  if (words.length === 0) return undefined
  // Letters with their accents in the pattern: taking accents off 137,000 texts costs five times as much.
  const pattern = new RegExp(
    words.map((word) => word.replace(/[aeiouc]/g, (letter) => VARIANTS[letter] ?? letter)).join('|'),
    'i',
  )
  const key = hashText(q)
  return (objeto, published) => mix(key, published) % 50 !== 0 && pattern.test(objeto)
}
