/** A file of a contratação, as the PNCP lists it (`/arquivos`). */
export type Arquivo = {
  sequencialDocumento: number | null
  titulo: string
  tipoDocumentoNome?: string
  /** Brasília wall clock. */
  dataPublicacaoPncp?: string
  /** False: taken back by who published it. */
  statusAtivo: boolean
  /** An https address of the PNCP's own; null when it cannot be told. */
  url: string | null
}

/** One line of what the PNCP notes of a contratação (`/historico`): who did what to which part of it, and when. */
export type Registro = {
  /** Brasília wall clock. */
  logManutencaoDataInclusao?: string
  /** `Inclusão`, `Retificação`, `Exclusão`… */
  tipoLogManutencaoNome?: string
  /** `Contratação`, `Item de Contratação`, `Documento de Contratação`… */
  categoriaLogManutencaoNome?: string
  justificativa?: string
  usuarioNome?: string
  itemNumero?: number
  documentoTitulo?: string
}

/**
 * Reads what hangs below a contratação. Retries, politeness and paging are inside. `background`: nobody waits for it.
 *
 * Each throws {SourceError} when the list could not be had whole, {RangeError} when it is no control number, and
 * rejects with the reason of `signal` when it aborts. An empty list: the PNCP has none.
 */
export interface SubResourceReader {
  /** As the PNCP numbers them. */
  readArquivos(numeroControlePNCP: string, signal: AbortSignal, background?: boolean): Promise<Arquivo[]>
  /** The latest first. */
  readHistorico(numeroControlePNCP: string, signal: AbortSignal, background?: boolean): Promise<Registro[]>
}
