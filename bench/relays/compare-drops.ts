import { markdownTable } from '../lib/stats.ts'
import { measure, type Measured, type Plan } from './cell.ts'
import { DROPS } from './drops.ts'
import { TITLES, type KindName } from './kinds/by-name.ts'
import type { Stage } from './stage.ts'

const PLAN: Plan = { viewers: 100, perSecond: 20, events: 100 }

/** A table: what each kind loses to each fault. */
export async function compareDrops(stage: Stage, kinds: KindName[]): Promise<string> {
  const lines: string[][] = []
  for (const [name, script] of Object.entries(DROPS)) {
    const line = [name]
    for (const kind of kinds) line.push(lossOf([await measure(stage, kind, PLAN, script)]))
    lines.push(line)
  }
  const { viewers, events, perSecond } = PLAN
  const title = `Lost of ${events} events, ${perSecond} a second, to ${viewers} viewers (blank: nothing, and each heard one end)`
  return `\n${title}\n\n${markdownTable(['fault', ...kinds.map((kind) => TITLES[kind])], lines)}`
}

/** The worst of all; an event that a snapshot adds up is not lost. */
export function lossOf(all: Measured[]): string {
  const worst = (key: keyof Measured) => Math.max(...all.map((one) => one[key]))
  return [
    worst('lost') > 0 && `${(worst('lost') * 100).toFixed(1)}%`,
    worst('endless') > 0 && `${worst('endless')} without end`,
    worst('repeats') > 0 && `${worst('repeats')} repeats`,
  ]
    .filter(Boolean)
    .join(', ')
}
