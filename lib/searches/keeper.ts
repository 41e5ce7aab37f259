import type { Ending, ResultStore } from '../results/port.ts'
import type { EncodedAnswer } from '../search/ports.ts'
import { LostError } from './lost-error.ts'
import type { Teller } from './teller.ts'
import { untilAvailable } from './until-available.ts'

/**
 * What a run keeps beside its story: the final rows, and how it ended. They are held until the run is over,
 * since a store that restarts may have lost what it had taken a moment ago. Rejects with `LostError` when a
 * newer run has the search.
 */
export class Keeper {
  readonly #results: ResultStore
  readonly #teller: Teller
  #rows: EncodedAnswer | undefined
  #ending: Ending | undefined

  constructor(results: ResultStore, teller: Teller) {
    this.#results = results
    this.#teller = teller
  }

  /** The final rows, once they are there. */
  get answer(): EncodedAnswer | undefined {
    return this.#rows
  }

  async rows(answer: EncodedAnswer, partial: boolean): Promise<void> {
    // Provisional rows that are lost are soon replaced.
    if (!partial) this.#rows = answer
    const { searchId } = this.#teller.state
    if (!(await this.#results.save(searchId, this.#holder(), answer))) throw new LostError('superseded')
  }

  async end(ending: Ending): Promise<void> {
    this.#ending = ending
    const { searchId } = this.#teller.state
    if (!(await this.#results.end(searchId, this.#holder(), ending))) throw new LostError('superseded')
  }

  /** Keeps all of it once more, for the epoch that the story has now. */
  async again(): Promise<void> {
    if (this.#rows) await this.rows(this.#rows, false)
    if (!this.#ending) return
    const { terminal } = this.#ending
    const id = this.#teller.terminalId()
    await this.end({ ...this.#ending, terminal: { ...terminal, id } })
  }

  /** Makes sure that the ending is there, once its event was told. */
  async confirm(leaving: AbortSignal): Promise<void> {
    await untilAvailable(
      async () => {
        const kept = await this.#results.ending(this.#teller.state.searchId)
        if (kept?.state.finishedAt !== this.#ending?.state.finishedAt) await this.again()
      },
      { signal: leaving },
    )
  }

  #holder() {
    return { versao: this.#teller.state.versao, epoch: this.#teller.epoch }
  }
}
