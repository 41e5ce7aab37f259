import { unit } from './data/random.ts'
import type { Source } from './log.ts'

export const FAULT_KINDS = [
  '429',
  '500',
  'hang',
  'html200',
  'truncated',
  'spurious422',
  'duplicates',
  'down',
  'bad-records',
  'small-pages',
  'reset',
] as const

export type FaultKind = (typeof FAULT_KINDS)[number]

export type FaultSpec = {
  /** `both` is busca and consulta; `api` the sub-resources. */
  source: Source | 'both'
  kind: FaultKind
  /** The share of requests that it hits. */
  rate?: number
  seed?: number
  /** The largest page that `small-pages` leaves. */
  limit?: number
}

/** A fault that hits one request. `turn` counts its hits on that source, for kinds that alternate. */
export type Hit = { kind: FaultKind; turn: number; key: number; limit: number }

type Active = Required<FaultSpec> & { asked: Map<Source, number>; hits: Map<Source, number> }

export type Faults = ReturnType<typeof createFaults>

/**
 * What goes wrong at present. Draws depend on the fault's seed and on how many requests its source had since
 * the fault was switched on, so the same seed hits the same ones again.
 */
export function createFaults() {
  let active: Active[] = []

  return {
    add(spec: unknown) {
      active.push({ ...validated(spec), asked: new Map(), hits: new Map() })
    },
    clear() {
      active = []
    },
    list: (): FaultSpec[] =>
      active.map(({ source, kind, rate, seed, limit }) => ({ source, kind, rate, seed, limit })),

    /** Every fault that hits this request; to be called once for each. */
    draw(source: Source): Hit[] {
      const hits: Hit[] = []
      for (const fault of active) {
        if (fault.source !== source && !(fault.source === 'both' && source !== 'api')) continue
        const ordinal = next(fault.asked, source)
        if (unit(fault.seed + 1, ordinal) >= fault.rate) continue
        const turn = next(fault.hits, source)
        hits.push({ kind: fault.kind, turn, key: fault.seed * 1009 + ordinal, limit: fault.limit })
      }
      return hits
    },
  }
}

function next(counts: Map<Source, number>, source: Source): number {
  const count = counts.get(source) ?? 0
  counts.set(source, count + 1)
  return count
}

/**
 * @throws {TypeError} saying what is wrong with the fault.
 */
function validated(spec: unknown): Required<FaultSpec> {
  const { source, kind, rate = 1, seed = 1, limit = 10 } = Object(spec) as Partial<FaultSpec>
  if (!source || !['busca', 'consulta', 'api', 'both'].includes(source))
    throw new TypeError(`Unknown source: ${source}`)
  if (!kind || !FAULT_KINDS.includes(kind)) throw new TypeError(`Unknown kind: ${kind}`)
  if (!(rate >= 0 && rate <= 1)) throw new TypeError('rate must be between 0 and 1')
  if (!Number.isInteger(seed)) throw new TypeError('seed must be an integer')
  if (!(limit >= 1)) throw new TypeError('limit must be at least 1')
  return { source, kind, rate, seed, limit }
}
