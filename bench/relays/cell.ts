import { setTimeout as pause } from 'node:timers/promises'
import { cpuOf, memoryOf } from './children.ts'
import type { KindName } from './kinds/by-name.ts'
import { PROCESSES, type Stage } from './stage.ts'
import { Viewer } from './viewer.ts'

/** As many connect at the same time. */
const AT_ONCE = 20
/** `resumable-stream` looks every 10 s whether it missed the end, and believes the second time. */
const END_WAIT_MS = 25_000

export type Plan = { viewers: number; events: number; perSecond: number }

/**
 * What was seen; milliseconds and MB. `cpuPerEvent`: microseconds of the three relays for each event
 * delivered, beyond what they use with nobody there.
 */
export type Measured = {
  median: number
  p99: number
  lost: number
  repeats: number
  endless: number
  connections: number
  memoryMb: number
  cpuPerEvent: number
}

/** When viewers come, and what befalls them; `telling` resolves when the last event is told. */
export type Script = (
  stage: Stage,
  kind: KindName,
  viewers: Viewer[],
  telling: () => Promise<void>,
) => Promise<void>

export const undisturbed: Script = async (_stage, _kind, viewers, telling) => {
  await openAll(viewers)
  await telling()
}

/** One search told to its viewers, a third of them at each process. */
export async function measure(stage: Stage, kind: KindName, plan: Plan, script: Script): Promise<Measured> {
  const { publisher, relays } = stage
  const { searchId, path } = stage.newSearch(kind)
  const viewers = Array.from(
    { length: plan.viewers },
    (_, at) => new Viewer(relays[kind][at % PROCESSES]!.port, path),
  )
  await publisher({ do: 'begin', kind, searchId })
  const pids = relays[kind].map(({ pid }) => pid)
  const idle = stage.idle[kind] / 1000
  const cpu = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0) - performance.now() * idle
  let cpuBefore = cpu()
  let connections = 0
  await script(stage, kind, viewers, async () => {
    cpuBefore = cpu()
    connections = await stage.connections(kind)
    await publisher({ do: 'tell', searchId, events: plan.events, perSecond: plan.perSecond })
  })
  await Promise.race([Promise.all(viewers.map(({ ended }) => ended)), pause(END_WAIT_MS)])
  const cpuUsed = cpu() - cpuBefore
  const memoryMb = pids.reduce((sum, pid) => sum + memoryOf(pid), 0)
  for (const viewer of viewers) viewer.close()

  const delays = viewers.flatMap((viewer) => viewer.delays).sort((a, b) => a - b)
  const total = (of: (viewer: Viewer) => number) => viewers.reduce((sum, viewer) => sum + of(viewer), 0)
  return {
    median: quantile(delays, 0.5),
    p99: quantile(delays, 0.99),
    lost: total(({ seen }) => plan.events - seen.size) / (plan.viewers * plan.events),
    repeats: total(({ repeats }) => repeats),
    endless: total(({ ends }) => Number(ends === 0)),
    connections,
    memoryMb,
    cpuPerEvent: (cpuUsed * 1000) / delays.length,
  }
}

/** Some at a time: thousands at once would find the door shut. Resolves when all were answered. */
export async function openAll(viewers: Viewer[]): Promise<void> {
  const waiting = viewers.values()
  const open = async () => {
    for (const viewer of waiting) await viewer.open()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, open))
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
