import type { Logger } from '../log.ts'
import type { AlertStore, ClaimedAlert } from './port.ts'
import { createFollowedReader, type FollowedReaders } from './read-followed.ts'

/** Whoever takes up what a replica left behind waits until its lease is over: a run must end well before. */
const LEASE_MS = 30 * 60_000
const MOST_MS = 20 * 60_000
const MOST_AT_ONCE = 4
const WAIT_MS = 60_000

const NO_ANSWER = 'O PNCP não respondeu sobre nada do que este alerta acompanha.'

type Deps = FollowedReaders & { store: AlertStore; log: Logger }

/**
 * Runs the alerts about what is followed when they are due, each by one replica at a time. A run reads the PNCP itself and
 * keeps nothing until its end: one that is cut off is begun again under its id, and tells everything once.
 */
export function createFollowedRunner({ store, log, ...readers }: Deps) {
  const { clock } = readers
  const read = createFollowedReader(readers)

  async function runOne(alert: ClaimedAlert, stopping: AbortSignal): Promise<void> {
    const { id, turn } = alert
    const search = alert.search ?? { id: crypto.randomUUID(), query: null, startedAt: clock() }
    if (!alert.search && !(await store.started(id, turn, search))) return
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(MOST_MS)])
    const reading = await read(alert.acompanha!, signal, (key, err) =>
      log.warn({ err, alert: id, key }, 'Followed, and not read'),
    )
    if (stopping.aborted) {
      await store.leave(id, turn, clock())
      return
    }
    if (reading.contratacoes.length + reading.orgaos.length === 0) {
      await store.failed(id, turn, { searchId: search.id, versao: 1, message: NO_ANSWER, now: reading.at })
      return
    }
    const run = await store.recordFollowed(id, turn, { id: search.id, reading })
    if (run) log.info({ alert: id, news: run.news, complete: run.complete }, 'Alert of what is followed ran')
  }

  return {
    /** All that is due now. */
    async run(stopping: AbortSignal): Promise<void> {
      while (!stopping.aborted) {
        const options = { leaseMs: LEASE_MS, most: MOST_AT_ONCE, followed: true }
        const claimed = await store.claim(clock(), options)
        if (claimed.length === 0) return
        await Promise.all(
          claimed.map((alert) =>
            runOne(alert, stopping).catch(async (err: unknown) => {
              log.warn({ err, alert: alert.id }, 'Alert left for later')
              await store.leave(alert.id, alert.turn, clock() + WAIT_MS).catch(() => {})
            }),
          ),
        )
      }
    },
  }
}
