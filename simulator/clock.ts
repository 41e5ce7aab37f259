import { civilSeconds, parseCivil } from './data/civil.ts'

export type Clock = {
  /** Civil seconds in Brasília. */
  now(): number
  /** Freezes the clock at an instant, or lets it go with null. */
  freeze(iso: string | null): void
  /** Makes the clock run ahead of (or behind) the real one. */
  offset(ms: number): void
}

/** The simulator's own time, which tests may stop or shift. */
export function createClock(iso?: string): Clock {
  let frozen: number | undefined
  let offsetMs = 0
  const clock: Clock = {
    now: () => frozen ?? civilSeconds(Date.now() + offsetMs),
    freeze(text) {
      frozen = text === null ? undefined : instantOf(text)
    },
    offset(ms) {
      offsetMs = ms
      frozen = undefined
    },
  }
  if (iso !== undefined) clock.freeze(iso)
  return clock
}

/**
 * @throws {TypeError} if the text is not an ISO date.
 */
function instantOf(text: string): number {
  const hasOffset = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)
  const seconds = hasOffset ? civilSeconds(Date.parse(text)) : parseCivil(text)
  if (!Number.isFinite(seconds) || seconds <= 0) throw new TypeError(`Not an ISO date: ${text}`)
  return seconds
}
