import { AppError } from '../errors.ts'
import type { ItemDesk } from '../search/item-desk.ts'
import type { ItemLedger } from '../search/item-ledger.ts'
import type { Item } from '../search/item.ts'
import { SourceError } from '../search/ports.ts'

/** The items of one contratação as somebody looks at it. `aviso`: why they are not as new as they could be. */
export type ItemDetails = { itens: Item[]; total: number; lidoEm: string; aviso: string | null }

/** Whoever looks waits no longer than this. */
const MAX_WAIT_MS = 25_000

type Deps = { acervo: ItemLedger; desk: ItemDesk; clock: () => number }

export function createItemDetails({ acervo, desk, clock }: Deps) {
  return {
    /**
     * What is known, read again when it is stale. What was read before is shown, with its age, when that fails.
     *
     * @throws {AppError} `contratacao_not_found`; `source_unavailable` when nothing is known and nothing could be read.
     */
    async of(numero: string, signal: AbortSignal): Promise<ItemDetails> {
      const known = await acervo.itens(numero, clock())
      if (!known) throw new AppError('contratacao_not_found', `${numero} was never read`)
      if (known.reading && !known.isStale) return detailsOf(known.reading, null)
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(MAX_WAIT_MS)])
      try {
        return detailsOf(await desk.read(numero, { signal: bounded }), null)
      } catch (error) {
        if (!(error instanceof SourceError) && !bounded.aborted) throw error
        if (known.reading)
          return detailsOf(known.reading, 'O PNCP não respondeu agora: estes são os itens da última leitura.')
        throw new AppError('source_unavailable', `Items of ${numero}: ${String(error)}`, {
          cause: error,
          publicMessage: 'Não foi possível ler os itens no PNCP agora. Tente de novo em alguns minutos.',
        })
      }
    },
  }
}

function detailsOf({ itens, lidoEm }: { itens: Item[]; lidoEm: number }, aviso: string | null): ItemDetails {
  return { itens, total: itens.length, lidoEm: new Date(lidoEm).toISOString(), aviso }
}
