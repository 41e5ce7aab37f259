import { markdownTable, median } from '../lib/stats.ts'
import { measure, undisturbed, type Measured, type Plan } from './cell.ts'
import { lossOf } from './compare-drops.ts'
import { TITLES, type KindName } from './kinds/by-name.ts'
import type { Stage } from './stage.ts'

/** CPU is counted in hundredths of a second: too coarse for fewer viewers. */
const FEW = 100
const HEADERS = [
  'viewers',
  'events/s',
  'relay',
  'median, ms',
  'p99, ms',
  '× median',
  '× p99',
  'CPU, µs an event',
  'RSS of three, MB',
  'connections',
  'lost',
]

/**
 * A table: each kind at each plan. The kinds take turns within a round, so that what disturbs the machine falls
 * on all alike; ratios are to the first kind in the same round.
 */
export async function compareDelays(
  stage: Stage,
  kinds: KindName[],
  plans: Plan[],
  rounds: number,
): Promise<string> {
  const lines: (string | number)[][] = []
  for (const plan of plans) {
    const measured: Measured[][] = kinds.map(() => [])
    for (let round = 0; round < rounds; round++)
      for (const at of turn([...kinds.keys()], round))
        measured[at]!.push(await measure(stage, kinds[at]!, plan, undisturbed))
    const first = measured[0]!
    for (const [at, kind] of kinds.entries())
      lines.push([plan.viewers, plan.perSecond, TITLES[kind], ...figures(measured[at]!, first, plan)])
  }
  return markdownTable(HEADERS, lines)
}

function figures(own: Measured[], first: Measured[], { viewers }: Plan): (string | number)[] {
  const middle = (key: keyof Measured) => median(own.map((one) => one[key]))
  const ratio = (key: keyof Measured) => median(own.map((one, round) => one[key] / first[round]![key]))
  return [
    middle('median').toFixed(2),
    middle('p99').toFixed(2),
    ratio('median').toFixed(2),
    ratio('p99').toFixed(2),
    viewers < FEW ? '' : middle('cpuPerEvent').toFixed(1),
    middle('memoryMb').toFixed(0),
    middle('connections'),
    lossOf(own),
  ]
}

/** Nobody is always the first, or always follows the same one. */
function turn<T>(all: T[], round: number): T[] {
  const order = [...all.slice(round % all.length), ...all.slice(0, round % all.length)]
  return round % 2 ? order.reverse() : order
}
