import type { Logger } from '../log.ts'
import type { Acervo, RecordReader } from '../search/ports.ts'
import type { Registro } from '../search/sub-resources.ts'
import { addDays, brasiliaTime } from '../search/time.ts'

/** What moved before is old news: the record was read since, or is of no hurry. */
const RECENT_DAYS = 3
/** The history that waits behind it is worth more than this. */
const MAX_WAIT_MS = 8_000

type Deps = {
  records: RecordReader
  acervo: Pick<Acervo, 'upsert'>
  clock: () => number
  log: Logger
}

/**
 * Reads again a contratação whose history (latest first) moved lately: a history tells that something was done, and
 * only the record tells that it is suspended now or closes on another day. A courtesy: the history stands without it.
 */
export function createMovedRecord({ records, acervo, clock, log }: Deps) {
  return async function readIfMoved(
    numero: string,
    registros: readonly Registro[],
    { signal, background }: { signal: AbortSignal; background: boolean },
  ): Promise<void> {
    const since = addDays(brasiliaTime(clock()).slice(0, 10), -RECENT_DAYS)
    if ((registros[0]?.logManutencaoDataInclusao ?? '') < since) return
    try {
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(MAX_WAIT_MS)])
      const row = await records.readOne(numero, bounded, { background })
      if (row) await acervo.upsert([row])
    } catch (err) {
      log.debug({ err, numero }, 'A contratação that moved was not read again')
    }
  }
}
