/** Between two rows or entries of a packed JSON array; no JSON text has a bare line break. */
const BETWEEN = Buffer.from(',\n')

/** The rows of an unpacked chunk, one after the other, as views of it. */
export function rowsOfChunk(chunk: Buffer): Buffer[] {
  const rows: Buffer[] = []
  const end = chunk.length - 1
  for (let from = 1; from < end;) {
    const found = chunk.indexOf(BETWEEN, from)
    const to = found < 0 ? end : found
    rows.push(chunk.subarray(from, to))
    from = to + BETWEEN.length
  }
  return rows
}

/** Rows as the JSON array that a chunk is. */
export function chunkOfRows(rows: readonly Uint8Array[]): Uint8Array {
  const parts = rows.flatMap((row, at) => (at === 0 ? [row] : [BETWEEN, row]))
  return Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')])
}
