import { setTimeout as pause } from 'node:timers/promises'
import { openAll, undisturbed, type Script } from './cell.ts'

/** How long the telling goes on before the fault falls. */
const BEFORE_MS = 1_500
const SPREAD_MS = 2_000

/** What befalls viewers, one fault at a time. A told search takes longer than any of them. */
export const DROPS: Record<string, Script> = {
  none: undisturbed,

  'every socket cut once': async (_stage, _kind, viewers, telling) => {
    await openAll(viewers)
    const cuts = viewers.map(async (viewer) => {
      await pause(BEFORE_MS + Math.random() * SPREAD_MS)
      viewer.drop()
    })
    await Promise.all([telling(), ...cuts])
  },

  'viewers come late': async (_stage, _kind, viewers, telling) => {
    const told = telling()
    await pause(BEFORE_MS)
    await openAll(viewers)
    await told
  },

  'viewers come after the end': async (_stage, _kind, viewers, telling) => {
    await telling()
    await openAll(viewers)
  },

  "relays' subscriptions killed once": async (stage, kind, viewers, telling) => {
    await openAll(viewers)
    const told = telling()
    await pause(BEFORE_MS)
    await stage.killSubscribers(kind)
    await told
  },
}
