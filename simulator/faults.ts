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
  /** Only what asks for one of these UFs. */
  ufs?: string[]
  /** Only pages from this one on. */
  fromPage?: number
}

/** A fault that hits one request. `turn` counts its hits on that source, for kinds that alternate. */
export type Hit = { kind: FaultKind; turn: number; key: number; limit: number }

type Checked = FaultSpec & Required<Pick<FaultSpec, 'rate' | 'seed' | 'limit'>>
type Active = { spec: Checked; asked: Map<Source, number>; hits: Map<Source, number> }

export type Faults = ReturnType<typeof createFaults>

/**
 * What goes wrong at present. Draws depend on the fault's seed and on how many requests that it concerns its
 * source had since the fault was switched on, so the same seed hits the same ones again.
 */
export function createFaults() {
  let active: Active[] = []

  return {
    add(spec: unknown) {
      active.push({ spec: validated(spec), asked: new Map(), hits: new Map() })
    },
    clear() {
      active = []
    },
    list: (): FaultSpec[] => active.map(({ spec }) => spec),

    /** Every fault that hits this request; to be called once for each. */
    draw(source: Source, params: URLSearchParams): Hit[] {
      const hits: Hit[] = []
      for (const fault of active) {
        const { kind, rate, seed, limit } = fault.spec
        if (!concerns(fault.spec, source, params)) continue
        const ordinal = next(fault.asked, source)
        if (unit(seed + 1, ordinal) >= rate) continue
        const turn = next(fault.hits, source)
        hits.push({ kind, turn, key: seed * 1009 + ordinal, limit })
      }
      return hits
    },
  }
}

function concerns({ source: of, ufs, fromPage = 0 }: FaultSpec, source: Source, params: URLSearchParams) {
  if (of !== source && !(of === 'both' && source !== 'api')) return false
  const uf = params.get('uf') ?? params.get('ufs') ?? ''
  return (!ufs || ufs.includes(uf)) && Number(params.get('pagina') || 1) >= fromPage
}

function next(counts: Map<Source, number>, source: Source): number {
  const count = counts.get(source) ?? 0
  counts.set(source, count + 1)
  return count
}

/**
 * @throws {TypeError} saying what is wrong with the fault.
 */
function validated(spec: unknown): Checked {
  const { source, kind, rate = 1, seed = 1, limit = 10, ufs, fromPage } = Object(spec) as Partial<FaultSpec>
  if (!source || !['busca', 'consulta', 'api', 'both'].includes(source))
    throw new TypeError(`Unknown source: ${source}`)
  if (!kind || !FAULT_KINDS.includes(kind)) throw new TypeError(`Unknown kind: ${kind}`)
  if (!(rate >= 0 && rate <= 1)) throw new TypeError('rate must be between 0 and 1')
  if (!Number.isInteger(seed)) throw new TypeError('seed must be an integer')
  if (!(limit >= 1)) throw new TypeError('limit must be at least 1')
  if (ufs && !Array.isArray(ufs)) throw new TypeError('ufs must be a list')
  if (fromPage !== undefined && !(fromPage >= 1)) throw new TypeError('fromPage must be at least 1')
  return { source, kind, rate, seed, limit, ...(ufs && { ufs }), ...(fromPage && { fromPage }) }
}
