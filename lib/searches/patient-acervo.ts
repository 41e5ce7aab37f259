import type { Acervo } from '../search/ports.ts'
import { untilAvailable } from './until-available.ts'

/** A run outlives a database that restarts; one that stays away for longer ends it. */
const PATIENCE_MS = 120_000

const never = new AbortController().signal

/**
 * An acervo that is waited for while it is out of reach. Every method is atomic and may be done twice, so
 * asking again is safe.
 */
export function patientAcervo(acervo: Acervo, forMs = PATIENCE_MS): Acervo {
  const patient = Object.entries(acervo).map(([name, method]) => {
    const call = method as (...args: unknown[]) => Promise<unknown>
    return [name, (...args: unknown[]) => untilAvailable(() => call(...args), { signal: never, forMs })]
  })
  return Object.fromEntries(patient) as Acervo
}
