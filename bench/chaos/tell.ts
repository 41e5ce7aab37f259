import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from '../lib/cluster.ts'
import { changesOf, type Kept } from './leftovers.ts'
import type { RowResult } from './report.ts'
import { storyOf } from './story.ts'

/** Told whole; of the others only what is wrong. */
const STORIES = 10

/** Prints what happened in a row, and all that is known of the searches that were not as they must be. */
export function tellRow({ row, played, checked }: RowResult, say: (text: string) => void): void {
  const violated = checked.filter(({ violations }) => violations.length > 0)
  const took = (played.endedAt - played.startedAt) / 1000
  say(`${row.name}: ${checked.length} searches in ${took.toFixed(0)} s, ${violated.length} with violations`)
  for (const { text, at } of played.notes) say(`    ${((at - played.startedAt) / 1000).toFixed(1)} ${text}`)
  for (const each of violated.slice(0, STORIES)) console.log(storyOf(each, played))
  for (const { search, violations } of violated.slice(STORIES))
    console.log(`search ${search.searchId}: ${violations.map(({ detail }) => detail).join('; ')}`)
}

/** Prints which keys of Redis stay, and answers how many there are that should not, or are gone that should be there. */
export function tellKept(before: Kept, after: Kept): number {
  const { added, gone } = changesOf(before, after)
  console.log(`\nKeys without an end: ${before.jobs.length} of BullMQ before, ${after.jobs.length} after`)
  console.log(`  kept: ${after.jobs.join(', ')}`)
  if (added.length > 0) console.log(`  new: ${added.join(', ')}`)
  if (gone.length > 0) console.log(`  gone: ${gone.join(', ')}`)
  if (after.endless.length > 0) console.log(`  not of BullMQ: ${after.endless.join(', ')}`)
  return added.length + gone.length + after.endless.length
}

/** Copies the log of every replica and that of nginx. */
export function keepLogs(cluster: Cluster, folder: string): void {
  for (const [at] of cluster.replicaUrls().entries()) {
    const { name, logPath } = cluster.replica(at + 1)
    cpSync(logPath, join(folder, `${name}.ndjson`))
  }
  cpSync(cluster.accessLog, join(folder, 'nginx-access.log'))
}
