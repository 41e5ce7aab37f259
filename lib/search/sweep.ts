import { SourceError, type Acervo, type Source, type SweepWindow } from './ports.ts'
import { isWhole, type Sweep } from './sweep-ledger.ts'

/** A sweep cut off longer ago is begun anew: what it saw has moved on. */
const RESUME_MS = 15 * 60_000

export type PagesSeen = { pagesRead: number; pagesKnown: number }

export type SweepOptions = {
  acervo: Acervo
  clock: () => number
  signal: AbortSignal
  onPage: (pages: PagesSeen) => void
  /** Read as far as the source allows even when the window is too large and cannot be split. */
  asFarAsItGoes?: boolean
}

/**
 * Reads a window of a source page after page into the acervo, going on where an earlier try was cut off.
 * When the distinct ids do not reach what was declared, it is read once more, from the other end.
 * Answers the ended sweep, or undefined when the window is too large for the source and must be split.
 *
 * @throws {SourceError} when a page could not be had; the pages before it stay read.
 */
export async function readSweep(
  source: Source,
  window: SweepWindow,
  options: SweepOptions,
): Promise<Sweep | undefined> {
  const { acervo, clock } = options
  const now = clock()
  let sweep = await acervo.beginSweep(window, source.name, { now, resumeSince: now - RESUME_MS })
  const first = await readPages(source, window, sweep, options, { pagesBefore: 0 })
  if (!first) return undefined
  sweep = first
  if (!isWhole(sweep) && (sweep.declaredLast ?? 0) <= source.maxWindowRows) {
    const pagesBefore = sweep.pagesRead
    await acervo.restartSweep(sweep.id)
    const again = { ...sweep, pagesRead: 0 }
    const second = await readPages(source, window, again, options, { pagesBefore, reverse: true })
    if (!second) return undefined
    sweep = second
  }
  if (sweep.endedAt !== null) return sweep
  return acervo.endSweep(sweep.id, { now: clock(), complete: isWhole(sweep) })
}

/** A source that changes its page size more often than this has lost its shape. */
const MAX_RESTARTS = 3

type Pass = { pagesBefore: number; reverse?: boolean }

async function readPages(
  source: Source,
  window: SweepWindow,
  begun: Sweep,
  { acervo, clock, signal, onPage, asFarAsItGoes }: SweepOptions,
  { pagesBefore, reverse }: Pass,
): Promise<Sweep | undefined> {
  let sweep = begun
  let pageSize = sweep.pagesRead > 0 ? sweep.pageSize : undefined
  let restarts = 0
  for (let page = sweep.pagesRead + 1; ; page++) {
    if (pageSize && page * pageSize > source.maxWindowRows) return sweep
    const answer = await source
      .readPage(window, { page, pageSize, reverse, signal })
      .catch((error: unknown) => {
        // A page size that is no longer allowed is refused on later pages, and settled on the first.
        const mayBeTheSize = error instanceof SourceError && error.reason === 'refused' && page > 1
        if (mayBeTheSize && restarts === 0) return undefined
        throw error
      })
    if (answer && (answer.declared ?? 0) > source.maxWindowRows && !asFarAsItGoes) {
      await acervo.dropSweep(sweep.id)
      return undefined
    }
    if (!answer || (pageSize !== undefined && answer.pageSize !== pageSize)) {
      // The source changed its page size on the way: pages no longer line up, so all are read again.
      if (++restarts > MAX_RESTARTS)
        throw new SourceError(source.name, 'contract', `${source.name}: the page size keeps changing`)
      await acervo.restartSweep(sweep.id)
      pageSize = undefined
      page = 0
      continue
    }
    pageSize = answer.pageSize
    const records = answer.rows.length + answer.rejected.length
    // Without a total, a page that is full may have another behind it.
    const mayGoOn = records >= answer.pageSize
    const pages = answer.declared === null ? page + Number(mayGoOn) : Math.max(answer.pages, 1)
    const isLast = page >= pages || records === 0
    sweep = await acervo.recordPage(sweep.id, { ...answer, page, isLast, now: clock() })
    onPage({ pagesRead: pagesBefore + page, pagesKnown: pagesBefore + (isLast ? page : pages) })
    // Ended already: someone else read its last page meanwhile.
    if (isLast || sweep.endedAt !== null) return sweep
  }
}
