import type { SourcedContratacao } from './contratacao.ts'

/** Who buys: an órgão, or one unidade of it by the code that the órgão gives it (UASG). */
export type Comprador = { cnpj: string; unidade: string | null }

export interface CompradorReader {
  /**
   * All that takes proposals now; `rows` is undefined when `declared` is more than `most`. Retries, politeness and
   * paging are inside. `background`: nobody waits for it.
   *
   * @throws {SourceError} when it could not be had whole. Aborting `signal` rejects with its reason.
   */
  readAbertasOf(
    comprador: Comprador,
    options: { most: number; signal: AbortSignal; background?: boolean },
  ): Promise<{ declared: number; rows: SourcedContratacao[] | undefined }>
}
