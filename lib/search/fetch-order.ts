import type { SweepWindow } from './ports.ts'
import type { Uf } from './ufs.ts'

type Task = { window: SweepWindow; answers: SweepWindow[] }

/** UFs by how much they publish (PNCP, 30 days of 2026), most first. Only the order of reading hangs on it. */
const MOST_FIRST =
  'SP RS MG PR GO SC BA RJ CE PE ES DF PA PB RN MT MS AM MA RO PI SE TO AL AC RR AP EX'.split(' ')
/** More than the four requests that a source serves at once, so that it never waits while we store a page. */
const LANES = 8
const SERVED_AT_ONCE = 4
/** From this many UFs on, one reading of the whole country asks for fewer pages than one of each. */
const NATIONWIDE_FROM = 8

/**
 * Largest first, so that no long reading is left for the end; but the smallest comes second, so that the
 * first rows are there at once.
 */
export function bySize(tasks: Task[]): Task[] {
  const rank = ({ window }: Task) => MOST_FIRST.indexOf(window.uf ?? ('SP' satisfies Uf))
  const ordered = tasks.toSorted((a, b) => rank(a) - rank(b))
  const smallest = ordered.length > 1 ? ordered.pop() : undefined
  return smallest ? [ordered[0]!, smallest, ...ordered.slice(1)] : ordered
}

/**
 * For a source that pages slowly: windows of many UFs that differ in nothing else become one of all UFs.
 * Fewer are read UF by UF.
 */
export function nationwide(tasks: Task[]): Task[] {
  const groups = Map.groupBy(tasks, ({ window }) => JSON.stringify({ ...window, uf: null }))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length < NATIONWIDE_FROM || !group.some(({ window }) => window.uf === MOST_FIRST[0]))
      return bySize(group)
    return [{ window: { ...first.window, uf: null }, answers: group.flatMap(({ answers }) => answers) }]
  })
}

/**
 * Works on a few tasks at a time, in order. The windows of one UF follow one another while there are
 * enough UFs to keep every lane busy: a process that dies then leaves at most one page of each unfinished.
 */
export async function inLanes<End>(tasks: Task[], work: (task: Task) => Promise<End>): Promise<End[]> {
  const ufs = new Set(tasks.map(({ window }) => window.uf))
  const lanesPerUf = Math.max(1, Math.floor(SERVED_AT_ONCE / ufs.size))
  const queue = [...tasks]
  const busy = new Map<Uf | null, number>()
  const ends: End[] = []

  async function lane(): Promise<void> {
    for (;;) {
      const next = queue.findIndex(({ window }) => (busy.get(window.uf) ?? 0) < lanesPerUf)
      if (next < 0) return
      const [task] = queue.splice(next, 1)
      const { uf } = task!.window
      busy.set(uf, (busy.get(uf) ?? 0) + 1)
      try {
        ends.push(await work(task!))
      } catch (error) {
        // The whole has failed: what was not begun is left alone.
        queue.length = 0
        throw error
      } finally {
        busy.set(uf, busy.get(uf)! - 1)
      }
    }
  }

  await Promise.all(Array.from({ length: LANES }, lane))
  return ends
}
