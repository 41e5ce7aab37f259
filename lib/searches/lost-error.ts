/** A run whose search is held by another, or by nobody, stops without a word. */
export class LostError extends Error {
  override readonly name = 'LostError'
}
