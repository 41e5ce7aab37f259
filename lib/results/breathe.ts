import { setImmediate } from 'node:timers/promises'

/** Lets everybody else have a turn. Work on a whole result does so every few milliseconds. */
export function breathe(): Promise<void> {
  return setImmediate()
}
