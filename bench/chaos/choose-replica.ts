import { setTimeout as pause } from 'node:timers/promises'
import { askJson } from '../lib/api.ts'
import type { Random } from '../lib/random.ts'
import type { Scene } from './scene.ts'

const LOOK_FOR_MS = 8_000

type Ready = { modes: { jobs: { running: number } } }

/**
 * The number of a replica that no other fault holds and that runs a search, or that has viewers (then the one
 * that runs least); from now on it is held. Waits for one; undefined when there was none for some seconds.
 */
export async function takeReplica(scene: Scene, which: 'runs' | 'is watched'): Promise<number | undefined> {
  for (const until = Date.now() + LOOK_FOR_MS; Date.now() < until; await pause(100)) {
    const candidates = await Promise.all(
      free(scene).map(async (number) => ({
        number,
        running: await runningOn(scene, number),
        viewers: viewersOf(scene, number),
      })),
    )
    const chosen = choose(
      // Another fault may have been quicker.
      candidates.filter(({ number }) => !scene.busy.has(number)),
      which,
      scene.random,
    )
    if (!chosen) continue
    scene.busy.add(chosen.number)
    return chosen.number
  }
  return undefined
}

type Candidate = { number: number; running: number; viewers: number }

function choose(
  candidates: Candidate[],
  which: 'runs' | 'is watched',
  random: Random,
): Candidate | undefined {
  if (which === 'runs') return random.pick(candidates.filter(({ running }) => running > 0))
  const watched = candidates.filter(({ viewers }) => viewers > 0)
  return watched.sort((a, b) => a.running - b.running || b.viewers - a.viewers)[0]
}

function free({ cluster, busy }: Scene): number[] {
  const numbers = cluster.replicaUrls().map((_, at) => at + 1)
  return numbers.filter((number) => !busy.has(number) && cluster.isRunning(number))
}

async function runningOn({ cluster }: Scene, number: number): Promise<number> {
  const signal = AbortSignal.timeout(1_000)
  const { body } = await askJson<Ready>(`${cluster.replica(number).url}/api/ready`, { signal })
  return body?.modes.jobs.running ?? 0
}

function viewersOf({ cluster, searches }: Scene, number: number): number {
  const { name } = cluster.replica(number)
  return searches.flatMap(({ watching }) => watching).filter(({ viewer }) => viewer.replica() === name).length
}
