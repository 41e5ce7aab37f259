import { readFileSync } from 'node:fs'
import type { Checked } from './check-search.ts'
import type { Played } from './run-row.ts'

type Moment = { at: number; text: string }

/** All that is known of one search, in the order in which it happened; seconds from its first post. */
export function storyOf({ search, visit, violations }: Checked, played: Played): string {
  const { searchId, query, postedAt } = search
  const viewers = [...search.watching, { kind: 'visitor', viewer: visit.viewer }]
  const seen = viewers.flatMap(({ kind, viewer }, at) =>
    viewer.seen.map((event): Moment => {
      const fraction = event.fraction === undefined ? '' : ` ${event.fraction}`
      return {
        at: event.at,
        text: `viewer ${at + 1} (${kind}) ${event.id} ${event.type}${fraction} ${event.message}`,
      }
    }),
  )
  const logged = played.cluster
    .replicaUrls()
    .flatMap((_, at) => linesAbout(searchId, played.cluster.replica(at + 1)))
  const moments = [...seen, ...logged, ...played.notes].sort((a, b) => a.at - b.at)
  return [
    `search ${searchId} ${JSON.stringify(query)}`,
    ...violations.map(({ check, detail }) => `  VIOLATION ${check}: ${detail}`),
    ...viewers.map(
      ({ kind, viewer }, at) => `  viewer ${at + 1} (${kind}): ${JSON.stringify(viewer.counts)}`,
    ),
    `  posted at ${new Date(postedAt).toISOString()}, answered ${search.status} at try ${search.tries}`,
    ...moments.map(({ at, text }) => `  ${((at - postedAt) / 1000).toFixed(3)} ${text}`),
  ].join('\n')
}

function linesAbout(searchId: string, { name, logPath }: { name: string; logPath: string }): Moment[] {
  return readFileSync(logPath, 'utf8')
    .split('\n')
    .filter((line) => line.includes(searchId) && line.startsWith('{'))
    .flatMap((line) => {
      try {
        const { time } = JSON.parse(line) as { time: string }
        return [{ at: Date.parse(time), text: `${name} ${line.slice(0, 1_500)}` }]
      } catch {
        return []
      }
    })
}
