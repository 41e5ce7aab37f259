/** `A` for 1, `Z` for 26, `AA` for 27. */
export function letterAt(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? letterAt(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** The letter of each column, by id. */
export function lettersOf(columns: readonly { id: string }[]): ReadonlyMap<string, string> {
  return new Map(columns.map(({ id }, at) => [id, letterAt(at + 1)]))
}
