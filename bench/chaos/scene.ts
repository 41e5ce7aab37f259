import type { Query } from '../lib/api.ts'
import type { Cluster } from '../lib/cluster.ts'
import type { Random } from '../lib/random.ts'
import type { Viewer } from '../lib/viewer.ts'

/** When a viewer comes: with the search, some seconds later, or when it has ended; `returning` also goes. */
export type ViewerKind = 'early' | 'late' | 'returning' | 'after'

export type Watching = { kind: ViewerKind; viewer: Viewer }

/** One search of a row, and those who watch it. Times are epoch milliseconds. */
export type Search = {
  searchId: string
  query: Query
  postedAt: number
  /** Of the post that took the search in; 0 while there was none. */
  status: number
  /** Posts until it was taken in. */
  tries: number
  watching: Watching[]
}

/** What goes wrong, and when it did. */
export type Note = { at: number; text: string }

/** What the faults of a row can see and reach. */
export type Scene = {
  cluster: Cluster
  random: Random
  searches: Search[]
  notes: Note[]
  /** Numbers of the replicas that some fault holds now. */
  busy: Set<number>
  /** When a replica was killed. */
  kills: { at: number; replica: string }[]
}

export function note(scene: Scene, text: string): void {
  scene.notes.push({ at: Date.now(), text })
}
