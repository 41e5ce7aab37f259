import * as faults from './faults.ts'
import type { Fault } from './faults.ts'
import type { ViewerKind } from './scene.ts'

export type Row = {
  name: string
  /** Each with how often it strikes. One after the other with its like, beside the others. */
  strikes: [fault: Fault, times: number][]
  /** Who watches; a mix when omitted. */
  viewers?: readonly ViewerKind[]
  /** Viewers come through a network that cuts them. */
  cut?: true
  /**
   * What may be lost for good: what Redis knew, in part or whole, so that it must be posted again; or that
   * and the run that knew it too.
   */
  loses?: 'Redis' | 'Redis and runner'
  /** Its part of the searches. */
  weight?: number
}

const MIX: readonly ViewerKind[] = ['early', 'late', 'returning', 'after']

const { cutRedisConnections, restartRedis, restartRedisBehind, emptyRedis, killRunner, killWatched } = faults
const { freezeReplica, reloadNginx, storageAway, cutPostgres } = faults

/** Each fault alone, then all of them together, but for the one that makes Redis forget everything. */
export const ROWS: readonly Row[] = [
  { name: 'none', strikes: [] },
  { name: 'viewer comes late', strikes: [], viewers: ['late'] },
  { name: 'viewer comes after the end', strikes: [], viewers: ['after'] },
  { name: 'sockets dropped at random', strikes: [], viewers: ['early', 'late', 'returning'], cut: true },
  { name: 'Redis connections killed', strikes: [[cutRedisConnections, 4]] },
  { name: 'Redis restarted, log kept', strikes: [[restartRedis, 2]], loses: 'Redis' },
  { name: 'Redis restarted, last second lost', strikes: [[restartRedisBehind, 3]], loses: 'Redis' },
  { name: 'Redis restarted empty', strikes: [[emptyRedis, 2]], loses: 'Redis' },
  { name: 'runner killed (-9), started again', strikes: [[killRunner, 2]] },
  { name: "a viewer's replica killed (-9)", strikes: [[killWatched, 2]] },
  { name: 'nginx reloaded', strikes: [[reloadNginx, 4]] },
  { name: 'a replica frozen 15 s, then back', strikes: [[freezeReplica, 1]] },
  { name: 'storage off and on', strikes: [[storageAway, 2]] },
  { name: 'PostgreSQL backends terminated', strikes: [[cutPostgres, 4]] },
  {
    name: 'all together',
    strikes: [
      [cutRedisConnections, 2],
      [restartRedis, 1],
      [restartRedisBehind, 1],
      [killRunner, 2],
      [killWatched, 1],
      [reloadNginx, 2],
      [freezeReplica, 1],
      [storageAway, 1],
      [cutPostgres, 2],
    ],
    cut: true,
    loses: 'Redis and runner',
    weight: 2,
  },
]

export const viewersOf = ({ viewers = MIX }: Row) => viewers

/** How many searches each of the rows gets; all of them together as many as asked for. */
export function share(rows: readonly Row[], searches: number): number[] {
  const whole = rows.reduce((sum, { weight = 1 }) => sum + weight, 0)
  let weight = 0
  let given = 0
  return rows.map((row) => {
    weight += row.weight ?? 1
    const upTo = Math.round((searches * weight) / whole)
    const count = upTo - given
    given = upTo
    return count
  })
}
