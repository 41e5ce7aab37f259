import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { StoredFile } from '../file-store/port.ts'
import type { Logger } from '../log.ts'
import { PREPARED, queuedText, writingText, type Preparation } from '../search/preparation.ts'
import type { Making, ObtainOptions } from './file-desk.ts'

/** People read no faster. */
const EVERY_MS = 250

type Options = { signal: AbortSignal; log: Logger; everyMs?: number }
type Obtained = { file: StoredFile; filename: string }

/**
 * Has a file made, and tells how far that has come: at most every `everyMs` the newest, then its end. Aborting
 * `signal` leaves, which stops the making when nobody else waits for it.
 */
export async function* preparing(
  obtain: (options: ObtainOptions) => Promise<Obtained>,
  { signal, log, everyMs = EVERY_MS }: Options,
): AsyncGenerator<{ id: string; event: Preparation }> {
  let latest: Making | undefined
  let changed = Promise.withResolvers<void>()
  const onMaking = (making: Making) => {
    latest = making
    changed.resolve()
  }
  const end = obtain({ signal, onMaking }).then(readyEvent, (error: unknown) =>
    failedEvent(error, signal, log),
  )
  for (let n = 1; ; n++) {
    const event = await Promise.race([end, changed.promise.then(() => undefined)])
    if (signal.aborted) return
    changed = Promise.withResolvers()
    yield { id: String(n), event: event ?? makingEvent(latest!) }
    if (event) return
    await Promise.race([end, sleep(everyMs, undefined, { ref: false })])
  }
}

function makingEvent({ ahead, rows, total }: Making): Preparation {
  if (ahead > 0) return { type: 'queued', message: queuedText(ahead), ahead, total }
  return { type: 'writing', message: writingText(rows, total), rows, total }
}

function readyEvent({ file, filename }: Obtained): Preparation {
  return { type: 'ready', message: PREPARED, filename, bytes: file.bytes }
}

function failedEvent(cause: unknown, signal: AbortSignal, log: Logger): Preparation {
  const error = AppError.from(cause)
  if (!signal.aborted) log.error({ err: error }, 'Workbook failed')
  const { code, message } = error.toPublic()
  return { type: 'failed', message, error: { code, message } }
}
