import { markdownTable } from '../lib/stats.ts'
import type { Fairness } from './fairness.ts'
import type { FullRedis } from './full-redis.ts'
import type { Flight } from './in-flight.ts'
import { quantile } from './pool.ts'
import type { Rolling } from './rolling.ts'

const MB = 1024 * 1024

const mb = (bytes: number) => (bytes / MB).toFixed(1)
const listed = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ') || 'none'

const nameOf = ({ searches, held }: Flight) => `${searches}${held ? ', held' : ''}`

export function flightsTable(flights: readonly Flight[]): string {
  const speed = markdownTable(
    [
      'searches',
      'all accepted, s',
      'last end, s',
      'a second',
      'most left',
      'wait median, ms',
      'p99',
      'refused',
      'ends',
      'watched, unheard',
    ],
    flights.map((flight) => [
      nameOf(flight),
      flight.acceptedAfter.toFixed(1),
      flight.endedAfter.toFixed(1),
      (flight.searches / flight.endedAfter).toFixed(0),
      flight.mostLeft,
      flight.waitMedian,
      flight.waitP99,
      listed(flight.refusals),
      listed(flight.ends),
      flight.unheard,
    ]),
  )
  const memory = markdownTable(
    [
      'searches',
      'when',
      'progress, MB',
      'jobs, MB',
      'rows, MB',
      'endings, MB',
      'other, MB',
      'used_memory, MB',
      'bytes a search: progress + jobs',
      'bytes a row',
    ],
    flights.flatMap((flight) =>
      (['peak', 'atEnd'] as const).map((when) => {
        const { progress, jobs, rows, endings, other, used } = flight[when]
        return [
          nameOf(flight),
          when === 'peak' ? 'most, in flight' : 'all ended',
          ...[progress, jobs, rows, endings, other, used].map(mb),
          ((progress + jobs) / flight.searches).toFixed(0),
          when === 'atEnd' ? (rows / flight.rows).toFixed(0) : '',
        ]
      }),
    ),
  )
  return `${speed}\n\nMemory of Redis, beyond what was there before:\n\n${memory}`
}

export function connectionsTable(
  seen: { viewers: number; listening: number; connections: number }[],
): string {
  return markdownTable(
    ['viewers', 'of them served', 'connections to Redis'],
    seen.map(({ viewers, listening, connections }) => [viewers, listening, connections]),
  )
}

export function fullRedisText(full: FullRedis): string {
  return [
    `- new posts while full: ${listed(full.refused)}`,
    `- accepted before: ${full.endedWhileFull} had ended when there was room again; in the end ${listed(full.ends)}`,
    `- refused, then posted again: ${listed(full.endsOfRefused)}`,
  ].join('\n')
}

export function rollingText({ steps, failures, accepted, ends }: Rolling): string {
  const table = markdownTable(
    ['step', 'requests', 'failed', 'median, ms', 'p99, ms'],
    steps.map(({ step, requests, failed, ...ms }) => [
      step,
      requests,
      failed,
      ms.median.toFixed(0),
      ms.p99.toFixed(0),
    ]),
  )
  return `${table}\n\nFailed: ${listed(failures)}. ${accepted} searches accepted: ${listed(ends)}.`
}

export function fairnessText({ small, stillRunning }: Fairness): string {
  const inTime = small.filter(({ result }) => result <= 1_000).length
  const figures = (key: 'accepted' | 'result') => {
    const times = small.map((one) => one[key])
    return `median ${quantile(times, 0.5).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms`
  }
  return `${inTime} of ${small.length} small searches had their rows within 1 s of their post, beside national ones (${stillRunning} of 3 still running at the end). Accepted: ${figures('accepted')}. Rows: ${figures('result')} (in order: ${small.map(({ result }) => result.toFixed(0)).join(', ')}).`
}
