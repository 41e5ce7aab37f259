import type { Change } from './changes.ts'
import type { ApiName, SourcedContratacao, SourceName } from './contratacao.ts'
import type { Demand } from './demand.ts'
import type { ItemLedger } from './item-ledger.ts'
import type { MatchPlan } from './match-plan.ts'
import type { MissCounts } from './near-misses.ts'
import type { Funnel, Summary } from './state.ts'
import type { Sweep } from './sweep-ledger.ts'
import type { Phrase } from './terms.ts'
import type { Uf } from './ufs.ts'

/** The readings that a query can stand on. */
export type CoverageKind = 'publicacao' | 'abertas'

/**
 * One reading of a source: the open set (`abertas`) or what was published in a range of whole Brasília
 * days (`publicacao`, both ends inclusive), of one UF or all (null), of one modalidade or all (null).
 * An `abertas` window may carry days too, when the set had to be split by publication date. `atualizacao`: what
 * changed on those days, the record or anything below it; it keeps known rows current and covers nothing.
 */
export type SweepWindow = {
  kind: CoverageKind | 'atualizacao'
  uf: Uf | null
  modalidade: number | null
  firstDay: string | null
  lastDay: string | null
}

/** A record that could not be used, kept out without losing its page. `reason` is for people, in Portuguese. */
export type RejectedRecord = { numero: string | null; reason: string }

export type SourcePage = {
  rows: SourcedContratacao[]
  rejected: RejectedRecord[]
  /** The source's own total for the window; null when it gave none. */
  declared: number | null
  /** The page size that was really in force, which the source may have changed. */
  pageSize: number
  /** Total pages at that size, from `declared`. 0 when the window is empty. */
  pages: number
}

export type ReadPageOptions = {
  /** From 1. */
  page: number
  /** Keep to this size (a sweep goes on as it began); omitted, the source picks its best. */
  pageSize?: number
  /** Newest first instead of oldest first: a second reading that meets page drift from the other side. */
  reverse?: boolean
  /** Nobody waits for it: all other requests go first. */
  background?: boolean
  signal: AbortSignal
}

/**
 * One of the PNCP's APIs. Retries, politeness and time-outs are inside; a page that comes back is whole.
 */
export interface Source {
  readonly name: SourceName
  /** More rows than this in a window cannot be paged through: the window must be split. */
  readonly maxWindowRows: number
  /** Whether a `publicacao` window must name its modalidade. */
  readonly needsModalidade: boolean
  /** False while the circuit is open: asking now would fail at once. */
  available(): boolean
  /**
   * @throws {SourceError} when the page could not be had: `unavailable` (down, or out of attempts),
   * `contract` (answers that no longer have the known shape), `refused` (a 400/422 that stays).
   * Aborting `signal` rejects with its reason.
   */
  readPage(window: SweepWindow, options: ReadPageOptions): Promise<SourcePage>
}

/** Reads single records by number, for confirmations and for `numero`. */
export interface RecordReader {
  /** Undefined when the source says it does not exist. @throws {SourceError} */
  readOne(
    numeroControlePNCP: string,
    signal: AbortSignal,
    options?: { background?: boolean },
  ): Promise<SourcedContratacao | undefined>
}

/** Could not ask: never to be confused with having asked and found nothing. */
export class SourceError<Name extends ApiName = SourceName> extends Error {
  override readonly name = 'SourceError'
  readonly source: Name
  readonly reason: 'unavailable' | 'contract' | 'refused'
  /** Since when the source has given no usable answer (epoch ms), where that is known. */
  readonly since: number | undefined

  constructor(
    source: Name,
    reason: SourceError['reason'],
    message: string,
    { since, ...options }: ErrorOptions & { since?: number | undefined } = {},
  ) {
    super(message, options)
    this.source = source
    this.reason = reason
    this.since = since
  }
}

/** A window that could not be read, why, and when that was found out (epoch ms). */
export type WindowFailure = { window: SweepWindow; error: SourceError; at: number }

/** An explanation, with its near misses ready for keeping. `misses` counts them all, by rule. */
export type EncodedExplanation = { funnel: Funnel; misses: MissCounts; answer: EncodedAnswer }

/** A result made ready for keeping: chunks of rows in order, and what they are filtered by. */
export type EncodedAnswer = {
  summary: Summary
  /** JSON of `IndexEntry[]`, one entry a line, UTF-8, zstd. */
  index: Uint8Array
  /** Each a JSON array of at most `CHUNK_ROWS` rows, one row a line, UTF-8, zstd. */
  chunks: Uint8Array[]
}

export const CHUNK_ROWS = 500

/** A page on its way into the ledger. `now` is epoch milliseconds. */
export type RecordedPage = SourcePage & { page: number; isLast: boolean; now: number }

export type KnownRows = { rows: number; oldest: number | null }

/** A contratação that may be another published again. Dates are Brasília wall clock. */
export type Republication = { numero: string; publicacao: string | null; encerramento: string | null }

/** Of one contratação: when it was first read (epoch ms), and what changed since, the latest first. */
export type RowHistory = { vistaEm: number; mudancas: Change[] }

/**
 * The index of all that was ever read, and the ledger of how it was read. Every method is atomic: a process
 * killed in the middle leaves it as it was before or after.
 */
export interface Acervo extends ItemLedger {
  /**
   * Opens a sweep of a window, or goes on with one that was cut off since `resumeSince` (epoch ms): its
   * pages up to `pagesRead` need not be asked again.
   */
  beginSweep(
    window: SweepWindow,
    source: SourceName,
    options: { now: number; resumeSince: number },
  ): Promise<Sweep>
  /**
   * Stores a page and that it was read, together. Answers the sweep as it then stands: with its last page
   * a sweep that is whole (see `isWhole`) is ended too, as complete.
   */
  recordPage(sweepId: number, page: RecordedPage): Promise<Sweep>
  /** Goes back to the first page of a sweep, keeping the ids read so far. */
  restartSweep(sweepId: number): Promise<void>
  /** `complete` also lets go of doubts: rows of the window seen in it are confirmed again. */
  endSweep(sweepId: number, end: { now: number; complete: boolean }): Promise<Sweep>
  /** Forgets a sweep that turned out to need splitting. */
  dropSweep(sweepId: number): Promise<void>
  /** Ended sweeps of a kind since an instant, that touch any of the UFs. */
  sweeps(filter: { kind: SweepWindow['kind']; ufs: readonly Uf[]; since: number }): Promise<Sweep[]>
  /**
   * After a complete open sweep: control numbers believed open that it did not hold, and that were not
   * confirmed by themselves in the last 6 hours; they are unconfirmed from now on.
   */
  markAbsent(sweepId: number, now: number): Promise<string[]>
  /** Upserts single records, which are thereby confirmed. */
  upsert(rows: SourcedContratacao[]): Promise<void>
  /** The PNCP says that it no longer exists: it leaves every later answer. */
  remove(numeroControlePNCP: string): Promise<void>
  /** @throws {TooManyRowsError} beyond `maxRows`. */
  answer(plan: MatchPlan, maxRows: number): Promise<EncodedAnswer>
  /** Why the answer to a plan is what it is; at most `perRule` near misses of each rule are kept. */
  explain(plan: MatchPlan, perRule: number): Promise<EncodedExplanation>
  /** How many rows of one UF match. */
  count(plan: MatchPlan, uf: Uf): Promise<number>
  has(numeroControlePNCP: string): Promise<boolean>
  /** Undefined when it was never read. */
  history(numeroControlePNCP: string): Promise<RowHistory | undefined>
  /** What `linkRepublications` links to it among all that is known, the latest first. */
  republications(numeroControlePNCP: string): Promise<Republication[]>
  /**
   * How many contratações of a UF are known that a plan could use, and the earliest reading (epoch ms) among
   * them; null when there are none.
   */
  known(plan: MatchPlan, uf: Uf): Promise<KnownRows>
  /** Adds to what searches ask for; each weighs less from `now` (epoch ms) on. */
  addDemand(asked: readonly Demand[], now: number): Promise<void>
  /** What searches asked for, as it weighs at `now`, in no order. */
  demand(now: number): Promise<Demand[]>
  /** Municípios known to publish, by name. */
  municipios(uf: Uf): Promise<{ codigoIbge: string; nome: string }[]>
  /**
   * A random id, made once and kept with the rows: the same for all processes that share this acervo, and
   * another for another acervo.
   */
  identity(): Promise<string>
  status(): Promise<{ mode: string; rows: number }>
  close(): Promise<void>
}

/** How many rows there are, and how many of them hold each phrase; null where counting would take too long. */
export type Survey = { total: number | null; found: (number | null)[] }

/** What an index can tell of the words of a query that is still being written. Bounded: its answers come at once. */
export interface WordIndex {
  /** Of the UFs and the situação of a plan, whatever else it asks for. */
  survey(plan: MatchPlan, phrases: readonly Phrase[]): Promise<Survey>
  /** Whether any row matches. */
  matchesAny(plan: MatchPlan): Promise<boolean | null>
  /** Words that texts write and that look like this one, the likeliest first. */
  similar(word: string): Promise<string[]>
}
