import { applyEvent, isTerminal, type LoggedEvent, type SearchEvent } from '../search/events.ts'
import type { SearchState } from '../search/state.ts'
import type { SearchDeps } from './deps.ts'

/**
 * The pen of one run: writes its events in order and keeps the state they add up to. Progress is a
 * courtesy: a log that fails is noted and never stops the search.
 */
export class Teller {
  state: SearchState
  readonly epoch: number
  readonly #deps: Pick<SearchDeps, 'progress' | 'log'>
  readonly #onLost: () => void
  #tail: Promise<void> = Promise.resolve()
  #count = 1

  private constructor(
    deps: Pick<SearchDeps, 'progress' | 'log'>,
    state: SearchState,
    epoch: number,
    onLost: () => void,
  ) {
    this.#deps = deps
    this.state = state
    this.epoch = epoch
    this.#onLost = onLost
  }

  /** Takes the search up. `onLost` hears when a newer run holds it: this one should stop. */
  static async open(
    deps: Pick<SearchDeps, 'progress' | 'log'>,
    state: SearchState,
    onLost: () => void,
  ): Promise<Teller> {
    return new Teller(deps, state, await deps.progress.open(state), onLost)
  }

  tell(event: SearchEvent): void {
    this.state = applyEvent(this.state, event)
    this.#count++
    this.#tail = this.#tail.then(() => this.#append(event))
  }

  /** Tells the last event; answers it as logged, for keeping with the result. */
  async end(event: SearchEvent): Promise<LoggedEvent> {
    if (!isTerminal(event)) throw new TypeError(`${event.type} does not end a search`)
    this.tell(event)
    return { id: `${this.epoch}-${this.#count}`, event }
  }

  /** Resolves when all that was told is logged. */
  settled(): Promise<void> {
    return this.#tail
  }

  async #append(event: SearchEvent): Promise<void> {
    try {
      const isOurs = await this.#deps.progress.append(this.state.searchId, this.epoch, event)
      if (!isOurs) this.#onLost()
    } catch (error) {
      this.#deps.log.warn({ err: error, searchId: this.state.searchId }, 'Progress event not logged')
    }
  }
}
