/**
 * The ways of writing a term: `{material, produto} de limpeza` is two, `enfermeiro(a)` is both genders.
 * Several braces are combined with each other; they do not nest.
 */
export function expand(term: string): string[] {
  const brace = /\{([^{}]*)\}/.exec(term)
  if (brace) {
    const before = term.slice(0, brace.index)
    const after = term.slice(brace.index + brace[0].length)
    return brace[1]!.split(',').flatMap((choice) => expand(`${before}${choice.trim()}${after}`.trim()))
  }
  const gender = /(\p{L}+)\(a\)/u.exec(term)
  if (!gender) return [term.replace(/\s+/g, ' ')]
  const [whole, masculine = ''] = gender
  const feminine = masculine.endsWith('o') ? `${masculine.slice(0, -1)}a` : `${masculine}a`
  return [masculine, feminine].flatMap((word) => expand(term.replace(whole, word)))
}
