import { setTimeout as pause } from 'node:timers/promises'
import { postSearch, type Query } from '../lib/api.ts'
import type { Cluster } from '../lib/cluster.ts'
import { startCuttingProxy } from '../lib/cutting-proxy.ts'
import type { Random } from '../lib/random.ts'
import { viewersOf, type Row } from './rows.ts'
import type { Scene, Search } from './scene.ts'
import { sendViewer } from './watchers.ts'

/** After the last fault and the last post, everything has so long to end. */
export const PATIENCE_MS = 60_000
const LAUNCH_MS = 12_000
const FIRST_STRIKE_MS = { least: 1_500, most: 4_000 }
const NEXT_STRIKE_MS = { least: 1_500, most: 5_000 }
const CONNECTION_MS = { leastMs: 300, mostMs: 4_000 }

type Options = { cluster: Cluster; random: Random; draw: () => Query; searches: number }

export type Played = Scene & { startedAt: number; endedAt: number; cuts: number }

/** Runs the searches of a row, their viewers and its faults, until all viewers have seen the end or patience is over. */
export async function runRow(row: Row, { cluster, random, draw, searches: count }: Options): Promise<Played> {
  const startedAt = Date.now()
  const scene: Scene = { cluster, random: random.fork(), searches: [], notes: [], busy: new Set(), kills: [] }
  const proxy = row.cut && (await startCuttingProxy(cluster.nginxUrl, random.fork(), CONNECTION_MS))
  const viewerUrl = proxy ? proxy.url : cluster.nginxUrl
  const over = new AbortController()
  const viewers: Promise<void>[] = []

  async function launch(atMs: number, query: Query, draws: Random): Promise<void> {
    await pause(atMs)
    const search: Search = {
      searchId: crypto.randomUUID(),
      query,
      postedAt: Date.now(),
      status: 0,
      tries: 0,
      watching: [],
    }
    scene.searches.push(search)
    const { status, tries } = await postSearch(cluster.nginxUrl, search.searchId, query)
    Object.assign(search, { status, tries })
    for (let left = draws.whole(1, 3); left > 0; left--) {
      const kind = draws.pick(viewersOf(row))
      const options = {
        kind,
        random: draws.fork(),
        nginxUrl: cluster.nginxUrl,
        viewerUrl,
        signal: over.signal,
      }
      viewers.push(sendViewer(search, options))
    }
  }

  const launches = Array.from({ length: count }, () =>
    launch(random.between(0, LAUNCH_MS), draw(), random.fork()),
  )
  await Promise.all([...launches, ...row.strikes.map(([fault, times]) => strike(scene, fault, times))])
  const timer = setTimeout(() => over.abort(), PATIENCE_MS)
  await Promise.all(viewers)
  clearTimeout(timer)
  await proxy?.close()
  return { ...scene, startedAt, endedAt: Date.now(), cuts: proxy ? proxy.cuts() : 0 }
}

async function strike(scene: Scene, fault: Row['strikes'][number][0], times: number): Promise<void> {
  const random = scene.random.fork()
  for (let strikes = 0; strikes < times; strikes++) {
    const { least, most } = strikes === 0 ? FIRST_STRIKE_MS : NEXT_STRIKE_MS
    await pause(random.between(least, most))
    await fault(scene)
  }
}
