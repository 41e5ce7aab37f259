import { createClock } from './clock.ts'
import { dayOf } from './data/civil.ts'
import { type RecordChange, withChanges } from './data/changing-store.ts'
import { createFileStore } from './data/file-store.ts'
import { readRecords } from './data/files.ts'
import { createGeneratedStore } from './data/generated-store.ts'
import { isOpen } from './data/store.ts'
import { createFaults } from './faults.ts'
import { createLog } from './log.ts'
import { DEFAULTS, type SimulatorOptions } from './options.ts'
import { createRateLimit } from './rate-limit.ts'
import { createSlots } from './waiting.ts'

/** busca serves this many requests at a time. */
const BUSCA_SLOTS = 4

export type Settings = { latency?: number; now?: string | null; nowOffsetMs?: number }

export type Simulator = ReturnType<typeof createSimulator>

/** Everything of a simulator except the network. */
export function createSimulator(options: SimulatorOptions) {
  const {
    days = DEFAULTS.days,
    seed = DEFAULTS.seed,
    rows = Math.round(DEFAULTS.rowsPerDay * days),
  } = options
  let latency = options.latency ?? DEFAULTS.latency
  const clock = createClock(options.now)
  const now = clock.now()
  const files = options.data === undefined ? undefined : readRecords(options.data, now)
  const store = withChanges(
    files
      ? createFileStore(files.records)
      : createGeneratedStore({ rows, days: Math.max(1, Math.round(days)), seed, today: dayOf(now) }),
  )

  return {
    store,
    clock,
    seed,
    warnings: files?.warnings ?? [],
    faults: createFaults(),
    log: createLog(),
    admit: createRateLimit(() => latency),
    buscaSlots: createSlots(BUSCA_SLOTS),
    /** Requests that consulta is working on. */
    consultaLoad: 0,
    latency: () => latency,

    /**
     * @throws {TypeError} if a setting has no meaning; the others may have been set by then.
     */
    set(settings: Settings) {
      if (settings.latency !== undefined) {
        if (!(settings.latency >= 0)) throw new TypeError('latency must be at least 0')
        latency = settings.latency
      }
      if (settings.now !== undefined) clock.freeze(settings.now)
      if (settings.nowOffsetMs !== undefined) clock.offset(settings.nowOffsetMs)
    },

    /** @throws {TypeError} if there is no such record, or a field is not one that changes. */
    change: (numero: string, fields: RecordChange) => store.change(numero, fields, clock.now()),

    stats() {
      const at = clock.now()
      const counts = { rows: 0, open: 0, last30: 0, last24h: 0 }
      for (let row = 0; row < store.size && (store.published[row] as number) <= at; row++) {
        counts.rows++
        if (isOpen(store, row, at)) counts.open++
        if (dayOf(store.published[row] as number) > dayOf(at) - 30) counts.last30++
        if ((store.published[row] as number) > at - 86_400) counts.last24h++
      }
      return {
        ...counts,
        stored: store.size,
        latency,
        seed,
        nowCivil: new Date(at * 1000).toISOString().slice(0, 19),
      }
    },
  }
}
