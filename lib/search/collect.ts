import { byModalidade, splitWindow } from './plan.ts'
import { SourceError, type Acervo, type Source, type SweepWindow, type WindowFailure } from './ports.ts'
import type { SharedSweeps } from './shared-sweeps.ts'
import { readSweep, type PagesSeen } from './sweep.ts'
import type { Sweep } from './sweep-ledger.ts'
import { bySize, inLanes, nationwide } from './fetch-order.ts'

export type CollectDeps = {
  acervo: Acervo
  /** In order of preference. */
  sources: readonly Source[]
  shared: SharedSweeps<Sweep[]>
  clock: () => number
  /** Nobody waits for it: a search that needs one of these windows takes it over. */
  background?: boolean
}

/** What became of a planned window; a window of all UFs stands for every planned one it took over. */
export type WindowEnd =
  { windows: SweepWindow[]; sweeps: Sweep[] } | { windows: SweepWindow[]; error: SourceError; at: number }

export type CollectListener = {
  onPage: (windows: SweepWindow[], pages: PagesSeen) => void
  /** Called once for every planned window that was read. */
  onRead: (windows: SweepWindow[], sweeps: Sweep[]) => void
}

/**
 * Reads the planned windows into the acervo: each from the first source that can, falling over to the
 * next, then to the first again if it came back. Answers what could not be asked, with the reason.
 *
 * @throws {GaveWayError} in the background, when a search took a window over.
 */
export async function collect(
  planned: SweepWindow[],
  deps: CollectDeps,
  signal: AbortSignal,
  listener: CollectListener,
): Promise<WindowFailure[]> {
  const hasOther = deps.sources.length > 1
  const attempts = hasOther ? [...deps.sources, ...deps.sources.slice(0, 1)] : deps.sources
  let left: WindowFailure[] = planned.map((window) => ({ window, error: neverAsked, at: deps.clock() }))
  for (const [index, source] of attempts.entries()) {
    const isReturn = index >= deps.sources.length
    if (left.length === 0 || (isReturn && !source.available())) break
    const tasks = tasksFor(
      source,
      left.map(({ window }) => window),
    )
    const ends = await inLanes(tasks, (task) => readTask(source, task, deps, signal, listener))
    left = ends.flatMap((end) =>
      'error' in end ? end.windows.map((window) => ({ window, error: end.error, at: end.at })) : [],
    )
  }
  return left
}

const neverAsked = new SourceError('busca', 'unavailable', 'No source was asked')

/** One thing to read, and the planned windows that it answers. */
type Task = { window: SweepWindow; answers: SweepWindow[] }

function tasksFor(source: Source, windows: SweepWindow[]): Task[] {
  const alone = windows.map((window) => ({ window, answers: [window] }))
  return source.needsModalidade ? nationwide(alone) : bySize(alone)
}

async function readTask(
  source: Source,
  { window, answers }: Task,
  deps: CollectDeps,
  signal: AbortSignal,
  { onPage, onRead }: CollectListener,
): Promise<WindowEnd> {
  try {
    const sweeps = await deps.shared.join(`${source.name} ${JSON.stringify(window)}`, {
      signal,
      background: deps.background,
      onPage: (pages) => onPage(answers, pages),
      start: (ownSignal, ownOnPage) => readWindow(source, window, deps, ownSignal, ownOnPage),
    })
    onRead(answers, sweeps)
    return { windows: answers, sweeps }
  } catch (error) {
    if (error instanceof SourceError)
      return { windows: answers, error: error as SourceError, at: deps.clock() }
    throw error
  }
}

/** Reads a window in as many parts as the source needs. */
async function readWindow(
  source: Source,
  window: SweepWindow,
  { acervo, clock }: CollectDeps,
  signal: AbortSignal,
  onPage: (pages: PagesSeen) => void,
): Promise<Sweep[]> {
  const mustName = source.needsModalidade && window.kind !== 'abertas' && window.modalidade === null
  const parts = mustName ? byModalidade(window) : [window]
  const sweeps: Sweep[] = []
  let pagesDone = 0
  for (let part = parts.shift(); part; part = parts.shift()) {
    let pagesOfPart = 0
    const tell = ({ pagesRead, pagesKnown }: PagesSeen) => {
      pagesOfPart = pagesRead
      onPage({ pagesRead: pagesDone + pagesRead, pagesKnown: pagesDone + pagesKnown + parts.length })
    }
    const smaller = splitWindow(part, clock())
    const asFarAsItGoes = smaller.length === 0
    const sweep = await readSweep(source, part, { acervo, clock, signal, onPage: tell, asFarAsItGoes })
    if (sweep) sweeps.push(sweep)
    else parts.unshift(...smaller)
    pagesDone += sweep ? pagesOfPart : 1
  }
  return sweeps
}
