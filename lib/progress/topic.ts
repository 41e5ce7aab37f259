import { type LoggedEvent } from '../search/events.ts'
import { isTerminal } from '../search/apply-event.ts'
import type { ReadOptions } from './port.ts'
import { hasEnded, isAheadOf, nextAfter, parseId, type Story } from './story.ts'

/** So long a reader that has seen more than the log holds waits for a new epoch, before it gets what there is. */
const AHEAD_MS = 20_000

/** One search and those who watch it here. Each reader is a cursor: what is kept is kept once for all. */
export class Topic {
  /** Undefined: the search is not known (any more). */
  story: Story | undefined
  readonly #waiting = new Set<() => void>()

  /** The story has changed. */
  ring(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const wake of waiting) wake()
  }

  /** See `ProgressLog.read`. */
  async *read({ after, signal }: ReadOptions): AsyncGenerator<LoggedEvent> {
    let cursor = parseId(after)
    let wake = () => {}
    const leave = () => wake()
    signal.addEventListener('abort', leave)
    const giveUp = setTimeout(() => {
      if (this.story && cursor && isAheadOf(this.story, cursor)) cursor = undefined
      wake()
    }, AHEAD_MS).unref()
    try {
      while (!signal.aborted) {
        const { story } = this
        if (!story) return
        const next = nextAfter(story, cursor)
        if (next) {
          yield next
          cursor = parseId(next.id)
          if (isTerminal(next.event)) return
        } else if (hasEnded(story)) return
        else
          await new Promise<void>((resolve) => {
            wake = resolve
            this.#waiting.add(resolve)
          })
      }
    } finally {
      clearTimeout(giveUp)
      this.#waiting.delete(wake)
      signal.removeEventListener('abort', leave)
    }
  }
}
