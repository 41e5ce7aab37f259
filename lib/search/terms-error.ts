/** The search box could not be understood. `message` is Portuguese and gives the position. */
export class TermosSyntaxError extends Error {
  override readonly name = 'TermosSyntaxError'
  /** Where the trouble begins and how long it is, in characters as people count them; the first is 1. */
  readonly position: number
  readonly length: number
  readonly #reason: string
  readonly #at: number
  readonly #end: number

  /** `at` and `end` are UTF-16 offsets in `source`. */
  constructor(reason: string, source: string, at: number, end: number) {
    const position = characters(source.slice(0, at)) + 1
    super(`${reason} (posição ${position}).`)
    this.position = position
    this.length = characters(source.slice(at, end))
    this.#reason = reason
    this.#at = at
    this.#end = end
  }

  /** The same trouble, told of a source that holds this one from `offset` on. */
  in(source: string, offset: number): TermosSyntaxError {
    return new TermosSyntaxError(this.#reason, source, offset + this.#at, offset + this.#end)
  }
}

/** How many characters a text has: an emoji is one, though it takes two units of a string. */
export function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
