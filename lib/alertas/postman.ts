import type { Logger } from '../log.ts'
import type { Delivery, Mailer } from '../mail/port.ts'
import { untilAvailable } from '../searches/until-available.ts'
import { letterOf } from './letters.ts'
import type { AlertStore, MailOutcome } from './port.ts'

/** Longer than any sending takes: who holds a mail for longer has died. */
const LEASE_MS = 10 * 60_000
/** What became of a mail is lost with its lease: a database that is away is waited for until then, also by a stop. */
const RECORD_MS = 5 * 60_000
const NEVER = new AbortController().signal
/** Greylisting asks for minutes, a server that is away for hours; after a day and a half it is given up. */
const AGAIN_MS = [5, 15, 60, 180, 360, 720, 720].map((minutes) => minutes * 60_000)

type Deps = {
  store: Pick<AlertStore, 'claimMail' | 'mailed'>
  mailer: Mailer
  /** Where people reach us. */
  origin: string
  clock: () => number
  log: Logger
}

/**
 * Sends the mails that are due, each at most once: it is recorded as being sent before it is, and one of which it is not
 * known whether it was taken is not sent again. What is not taken for now is tried again, not for ever; what a stop
 * interrupts before it was handed over, too.
 */
export function createPostman({ store, mailer, origin, clock, log }: Deps) {
  return {
    async run(signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        const mail = await store.claimMail(clock(), LEASE_MS)
        if (!mail) return
        const letter = letterOf(mail, origin)
        const delivery = await mailer.send(letter, signal)
        const outcome = outcomeOf(delivery, mail.tries, clock())
        await untilAvailable(() => store.mailed(mail, outcome), { signal: NEVER, forMs: RECORD_MS })
        const told = { mail: mail.id, kind: mail.kind, tries: mail.tries, state: delivery.state }
        if (delivery.state === 'sent') log.info(told, 'Mail sent')
        // Servers name whom they refuse; logs need not.
        else log.warn({ ...told, reason: delivery.reason.replaceAll(letter.to, '…') }, 'Mail not sent')
      }
    },
  }
}

function outcomeOf(delivery: Delivery, tries: number, now: number): MailOutcome {
  if (delivery.state === 'sent') return delivery
  const { state, reason } = delivery
  if (state === 'unknown') return { state, reason }
  const wait = AGAIN_MS[tries - 1]
  if (state === 'refused' || wait === undefined) return { state: 'failed', reason }
  return { state: 'pending', dueAt: now + wait, reason }
}
