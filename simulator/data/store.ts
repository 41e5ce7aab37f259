import type { Contratacao, Extras } from '../wire/contratacao.ts'

/** What was done to a record after its publication, as its history and its files tell it. */
export type Done = { at: string; arquivos: string[] }

/**
 * The contratações of a simulator, in order of publication. Columns are what a query filters by;
 * a whole record is built only for the rows that are answered.
 */
export interface Store {
  readonly size: number
  /** Civil seconds, ascending. */
  readonly published: Uint32Array
  /** Civil seconds; 0 when the record has none. */
  readonly opens: Uint32Array
  readonly closes: Uint32Array
  readonly modalidade: Uint8Array
  readonly situacao: Uint8Array
  readonly modoDisputa: Uint8Array
  readonly value: Float64Array
  /** Index into `ufs`. */
  readonly uf: Uint8Array
  readonly ufs: readonly string[]

  esfera(row: number): string
  ibge(row: number): string
  /** busca's own number of the municipality, which is not IBGE's. */
  municipioId(row: number): string
  cnpj(row: number): string
  codigoUnidade(row: number): string
  objeto(row: number): string
  usuarioId(row: number): string
  /** When the record or a child of it last changed, as known at `now`. */
  updated(row: number, now: number): number
  hasResult(row: number, now: number): boolean
  find(cnpj: string, ano: number, sequencial: number): number | undefined

  contratacao(row: number, now: number): Contratacao
  extras(row: number, now: number): Extras
  /** What is removed is in no list and found nowhere. */
  isRemoved?(row: number): boolean
  /** Each change of a record, the earliest first. */
  done?(row: number): readonly Done[]
  /** A record that came in busca's own shape is served as it came. */
  original?(row: number): object | undefined
}

/** The first row published at or after a civil second. */
export function firstSince(store: Store, seconds: number): number {
  let low = 0
  let high = store.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((store.published[middle] as number) < seconds) low = middle + 1
    else high = middle
  }
  return low
}

/** Open: the deadline is ahead, and neither revogada nor anulada. Openings in the future count. */
export function isOpen(store: Store, row: number, now: number): boolean {
  const situacao = store.situacao[row]
  return (store.closes[row] as number) > now && (situacao === 1 || situacao === 4)
}
