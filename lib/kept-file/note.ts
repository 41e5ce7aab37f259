/** Ends what we say on a cell: what follows it is the user's. */
const END = '\n———'
const OURS = 'Antes: '

/**
 * The note on a cell: what it said before, when it changed, and what the user had noted on it. Read back by
 * `userNote`, also when the user went on writing below.
 */
export function noteOf(before: string | undefined, comment: string | undefined): string {
  if (before === undefined) return comment ?? ''
  const ours = `${OURS}${before.replaceAll(END, '\n—')}${END}`
  return comment ? `${ours}\n${comment}` : ours
}

/** What of a note is the user's; undefined when none is. */
export function userNote(note: string): string | undefined {
  if (!note.startsWith(OURS)) return note.trim() || undefined
  const end = note.indexOf(END)
  return end < 0 ? undefined : note.slice(end + END.length).trim() || undefined
}
