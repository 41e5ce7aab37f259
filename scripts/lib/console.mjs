/** The only look of our scripts on a terminal: a line of theirs starts with `BidIQ:`. */
export function say(text) {
  console.log(`BidIQ: ${text}`)
}

/** Ends the process with one line, in Portuguese and in English. */
export function fail(portuguese, english) {
  console.error(`BidIQ: ${portuguese} / ${english}`)
  process.exit(1)
}
