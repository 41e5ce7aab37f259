import type { Appended, Lost, StoryWriter } from '../progress/port.ts'
import { type LoggedEvent, type SearchEvent } from '../search/events.ts'
import { applyEvent, isTerminal } from '../search/apply-event.ts'
import { isEnded, type SearchState } from '../search/state.ts'
import { snapshotOf } from '../progress/story.ts'
import type { SearchDeps } from './deps.ts'
import { joined } from './join-events.ts'
import { untilAvailable } from './until-available.ts'

/** More events than this say less than the state they add up to. */
const MAX_WAITING = 16

type Deps = Pick<SearchDeps, 'progress' | 'log'>

export type TellerOptions = {
  /** A newer run holds the search, or the log has forgotten it: `state` is what it could be taken in again as. */
  onLost: (lost: Lost, state: SearchState | undefined) => void
  /** The log had lost what was written: what was kept beside it may be lost too. Done before anything more is told. */
  onReopened?: () => Promise<void>
  /** Aborts when this run has nothing to tell any more, and never because its user cancelled it. */
  leaving: AbortSignal
}

/**
 * The pen of one run: writes its events in order and keeps the state they add up to. A log that is away
 * never stops the search: what is told meanwhile is put together, and written when the log is back.
 */
export class Teller {
  state: SearchState
  /** Where an earlier run had come to. */
  readonly takenUp: SearchState
  readonly #writer: StoryWriter
  readonly #deps: Deps
  readonly #options: TellerOptions
  readonly #pending: SearchEvent[] = []
  #writing: Promise<void> | undefined
  /** What work left behind still has to say comes too late. */
  #isEnding = false
  #beforeEnd: SearchState | undefined

  private constructor(deps: Deps, state: SearchState, writer: StoryWriter, options: TellerOptions) {
    this.#deps = deps
    this.state = state
    this.takenUp = state
    this.#writer = writer
    this.#options = options
  }

  /** Takes the search up, when the log can be reached. */
  static async open(deps: Deps, state: SearchState, options: TellerOptions): Promise<Teller> {
    let teller: Teller | undefined
    const onLost = (lost: Lost) => {
      if (teller) teller.#lose(lost)
    }
    const open = () => deps.progress.open(state, onLost)
    const writer = await untilAvailable(open, { signal: options.leaving })
    return (teller = new Teller(deps, state, writer, options))
  }

  get epoch(): number {
    return this.#writer.epoch
  }

  tell(event: SearchEvent): void {
    if (this.#isEnding && !isTerminal(event)) return
    if (isTerminal(event)) this.#beforeEnd = this.state
    this.state = applyEvent(this.state, event)
    // The first of those that wait is being written.
    const [written, ...waiting] = this.#pending
    const last = waiting.at(-1)
    const both = last && joined(last, event)
    if (both) this.#pending[this.#pending.length - 1] = both
    else this.#pending.push(event)
    if (written && waiting.length >= MAX_WAITING && !isTerminal(event))
      this.#pending.splice(1, Infinity, snapshotOf(this.state))
    this.#writing ??= this.#write()
  }

  /**
   * Tells the last event, after `keep` was given it as it will be logged: whoever hears of the end then finds
   * what was kept.
   */
  async end(event: SearchEvent, keep: (terminal: LoggedEvent) => Promise<void>): Promise<void> {
    if (!isTerminal(event)) throw new TypeError(`${event.type} does not end a search`)
    this.#isEnding = true
    await this.settled()
    await keep({ id: this.terminalId(), event })
    this.tell(event)
    await this.settled()
  }

  /** The id of the last event, once it is logged; until then the one it will have if nothing else is told. */
  terminalId(): string {
    const [epoch, n] = this.#writer.lastId().split('-')
    const isTold = isEnded(this.state) && this.#pending.length === 0
    return `${epoch}-${Number(n) + (isTold ? 0 : 1)}`
  }

  /** The run is over: it hears of its search no more. */
  close(): void {
    this.#writer.close()
  }

  /** Resolves when all that was told is logged, or nothing more will be. */
  async settled(): Promise<void> {
    await this.#writing
  }

  async #write(): Promise<void> {
    const { leaving } = this.#options
    while (this.#pending.length > 0 && !leaving.aborted) {
      const answer = await this.#append(this.#pending[0]!)
      if (answer === 'reopened') {
        await this.#keepAgain()
        continue
      }
      this.#pending.shift()
      if (answer === undefined || answer === 'logged') continue
      this.#lose(answer)
      break
    }
    this.#pending.length = 0
    this.#writing = undefined
  }

  async #keepAgain(): Promise<void> {
    const { onReopened = async () => {}, leaving } = this.#options
    await untilAvailable(onReopened, { signal: leaving }).catch((err: unknown) => {
      if (!leaving.aborted) this.#deps.log.error({ err }, 'Rows not kept again')
    })
  }

  /** An end that nobody heard of is no end; a search that its user cancelled is not begun again. */
  #lose(lost: Lost): void {
    const isCancelled = this.state.status === 'cancelled'
    this.#options.onLost(lost, isCancelled ? undefined : (this.#beforeEnd ?? this.state))
  }

  /** Undefined when the event could not be logged and never will be. */
  async #append(event: SearchEvent): Promise<Appended | undefined> {
    const { searchId } = this.state
    const { leaving } = this.#options
    const onFailure = (err: Error) => this.#deps.log.warn({ err, searchId }, 'Progress event not logged yet')
    try {
      return await untilAvailable(() => this.#writer.append(event), { signal: leaving, onFailure })
    } catch (err) {
      if (!leaving.aborted) this.#deps.log.error({ err, searchId }, 'Progress event not logged')
      return undefined
    }
  }
}
