import type { SourceName } from '../search/contratacao.ts'
import type { Log } from './polite-client.ts'

/** What the source is now known to serve per page, when that is not what it used to. */
export type PageSizes = {
  /** The size to ask for. */
  current(): number
  /** The next smaller size worth trying; undefined when there is none. */
  below(size: number): number | undefined
  /** Remembers that the source serves no more than this, and says so. */
  learn(size: number): void
  /** For the user, in Portuguese. */
  notes(): string[]
}

type Options = {
  source: SourceName
  /** Sizes to try, the best first. */
  ladder: readonly [number, ...number[]]
  log: Log
  now?: () => number
}

/** After this long the best size is tried again: what shrank may grow back. */
const REMEMBERED_MS = 3_600_000

const NAMES: Record<SourceName, string> = { busca: 'A busca do PNCP', consulta: 'A API de consulta do PNCP' }
const number = new Intl.NumberFormat('pt-BR')

export function createPageSizes({ source, ladder, log, now = Date.now }: Options): PageSizes {
  const [best] = ladder
  let known: { size: number; at: number } | undefined
  const fresh = () => (known && now() - known.at < REMEMBERED_MS ? known.size : undefined)

  return {
    current: () => fresh() ?? best,
    below: (size) => ladder.find((step) => step < size),
    learn(size) {
      if (fresh() === size) return
      known = size < best ? { size, at: now() } : undefined
      log('warn', 'page size changed', { source, from: best, to: size })
    },
    notes() {
      const size = fresh()
      if (size === undefined) return []
      const [less, usual] = [number.format(size), number.format(best)]
      return [
        `${NAMES[source]} está entregando ${less} registros por página em vez de ${usual}: a leitura fica mais lenta, mas nada se perde.`,
      ]
    },
  }
}
