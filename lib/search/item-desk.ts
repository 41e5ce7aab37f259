import { failureText } from './failure-text.ts'
import type { ItemLedger } from './item-ledger.ts'
import type { ItemReader, ItemReading } from './item.ts'
import { SourceError } from './ports.ts'
import { createSharedSweeps } from './shared-sweeps.ts'

export type ItemDesk = {
  /**
   * Reads the items of one contratação into the ledger; who asks for the same at the same time shares one reading.
   * A failure that is not the whole source's is noted there too.
   *
   * @throws {SourceError} when they could not be had. Aborting `signal` rejects with its reason.
   */
  read(
    numeroControlePNCP: string,
    options: { signal: AbortSignal; background?: boolean },
  ): Promise<ItemReading>
  /** See `ItemReader`. */
  health: ItemReader['health']
}

type Deps = {
  acervo: Pick<ItemLedger, 'recordItens' | 'recordItensFailure'>
  reader: ItemReader
  clock: () => number
}

/** The one place where items are asked for and put down. */
export function createItemDesk({ acervo, reader, clock }: Deps): ItemDesk {
  const underWay = createSharedSweeps<ItemReading>()

  async function readInto(numero: string, signal: AbortSignal, background: boolean): Promise<ItemReading> {
    try {
      const reading = await reader.readItens(numero, signal, { background })
      await acervo.recordItens(numero, reading)
      return reading
    } catch (error) {
      const isItsOwn = error instanceof SourceError && reader.health() === 'closed'
      if (isItsOwn) await acervo.recordItensFailure(numero, { reason: failureText(error), now: clock() })
      throw error
    }
  }

  return {
    health: reader.health,
    // Whoever waits must not stand in the line of those who do not.
    read: (numero, { signal, background = false }) =>
      underWay.join(`${numero} ${background}`, {
        signal,
        onPage: () => {},
        start: (ownSignal) => readInto(numero, ownSignal, background),
      }),
  }
}
