import { parseArgs } from 'node:util'
import { ROOT } from '../../scripts/lib/paths.mjs'
import { machineLine } from '../lib/stats.ts'
import type { Plan } from './cell.ts'
import { compareDelays } from './compare-delays.ts'
import { compareDrops } from './compare-drops.ts'
import { DROPS } from './drops.ts'
import type { KindName } from './kinds/by-name.ts'
import { setStage } from './stage.ts'

/**
 * The hub beside other relays, in bare Node, and beside our own route: `node bench/relays/main.ts`. The first
 * kind is there twice: how far it is from itself is how far the others may be by chance.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    viewers: { type: 'string', default: '1,100,1000' },
    rates: { type: 'string', default: '2,50' },
    seconds: { type: 'string', default: '8' },
    kinds: { type: 'string', default: 'pubsub,pubsub,resumable,hub,plainHub,next' },
    'without-drops': { type: 'boolean', default: false },
    /** Folder of the built product. */
    app: { type: 'string', default: ROOT },
  },
})
const listOf = (text: string) => text.split(',').filter(Boolean)
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const kinds = listOf(values.kinds) as KindName[]
const plans = listOf(values.viewers).flatMap((viewers) =>
  listOf(values.rates).map((rate): Plan => {
    const perSecond = Number(rate)
    return { viewers: Number(viewers), perSecond, events: Math.ceil(perSecond * seconds) }
  }),
)

console.log(`${machineLine()}\n`)
const nextSearches = plans.length * rounds + Object.keys(DROPS).length
const stage = await setStage({ nextSearches, app: values.app })
try {
  console.log(`Delay from telling to hearing: ${seconds} s each, medians of ${rounds} rounds\n`)
  console.log(await compareDelays(stage, kinds, plans, rounds))
  if (!values['without-drops']) console.log(await compareDrops(stage, [...new Set(kinds)]))
} finally {
  await stage.close()
}
