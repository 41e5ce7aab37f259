import { readFileSync } from 'node:fs'
import type { Cluster } from '../lib/cluster.ts'
import type { Checked } from './check-search.ts'
import type { Played } from './run-row.ts'

type Line = { time?: string; msg?: string; searchId?: string }

/**
 * Milliseconds from the kill of a replica to the first event of the next epoch, of each search that it was
 * running. An epoch is the clock of Redis at its opening, which is ours too.
 */
export function takeOvers({ cluster, kills }: Played, checked: readonly Checked[]): number[] {
  return kills.flatMap(({ at, replica }) => {
    const running = runningAt(logOf(cluster, replica), at)
    return checked
      .filter(({ search }) => running.has(search.searchId))
      .map((each) => Math.min(...epochsOf(each).filter((epoch) => epoch > at)) - at)
      .filter(Number.isFinite)
  })
}

/** The searches that a replica had taken up and not yet ended. */
function runningAt(lines: Line[], at: number): Set<string> {
  const running = new Set<string>()
  for (const { time, msg = '', searchId } of lines) {
    if (!time || Date.parse(time) > at) continue
    const [, taken] = /^Created progress tracker: (\S+)/.exec(msg) ?? []
    if (taken) running.add(taken)
    if (msg === 'Search ended' && searchId) running.delete(searchId)
  }
  return running
}

export function logOf(cluster: Cluster, replica: string): Line[] {
  const number = cluster.replicaUrls().findIndex((_, at) => cluster.replica(at + 1).name === replica) + 1
  return linesOf(readFileSync(cluster.replica(number).logPath, 'utf8'))
}

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line.startsWith('{') ? [JSON.parse(line) as Line] : []
    } catch {
      // The last line of one that was killed.
      return []
    }
  })
}

function epochsOf({ search, visit }: Checked): number[] {
  const viewers = [...search.watching.map(({ viewer }) => viewer), visit.viewer]
  return viewers.flatMap(({ seen }) => seen.map(({ epoch }) => epoch))
}
