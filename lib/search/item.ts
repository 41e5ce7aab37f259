/**
 * An item of a contratação as the PNCP publishes it (`/itens`). Values are reais. What the source does not give, or
 * gives in a way that cannot be used, is left out; numbers do not always run from 1.
 */
export type Item = {
  numeroItem: number | null
  descricao: string
  /** See `BENEFICIOS`. */
  tipoBeneficio?: number
  tipoBeneficioNome?: string
  materialOuServicoNome?: string
  quantidade?: number
  unidadeMedida?: string
  /** 0 means sealed or not informed, never free. */
  valorUnitarioEstimado?: number
  valorTotal?: number
  orcamentoSigiloso?: boolean
  situacaoCompraItemNome?: string
  informacaoComplementar?: string
}

/** All items of one contratação, as of `lidoEm` (epoch milliseconds). An empty list: the PNCP has none. */
export type ItemReading = { itens: Item[]; lidoEm: number }

/** Reads the items of one contratação. Retries, politeness and paging are inside. */
export interface ItemReader {
  /** `open`: asking now would fail at once. `half-open`: it may be back, and one is to find out. */
  health(): 'closed' | 'half-open' | 'open'
  /**
   * `background`: nobody waits for it, all other requests go first.
   *
   * @throws {SourceError} when they could not be had whole. Aborting `signal` rejects with its reason.
   * @throws {RangeError} when it is no control number.
   */
  readItens(
    numeroControlePNCP: string,
    signal: AbortSignal,
    options?: { background?: boolean },
  ): Promise<ItemReading>
}
