export const FAULT_KINDS = [
  'hang',
  '500',
  '502',
  '507',
  '401',
  'full',
  'deny',
  'slow',
  'reset',
  'reset-after',
  'stall',
] as const

export type FaultKind = (typeof FAULT_KINDS)[number]

export type FaultSpec = {
  kind: FaultKind
  /** The operation that it hits, by its name in `routes.ts`; every one when omitted. */
  operation?: string
  /** How many requests it hits; all when omitted. */
  times?: number
  /** How long `slow` waits. */
  ms?: number
}

export type Faults = ReturnType<typeof createFaults>

/** What goes wrong at present. */
export function createFaults() {
  let active: Required<FaultSpec>[] = []

  return {
    add(spec: unknown) {
      active.push(validated(spec))
    },
    clear() {
      active = []
    },
    list: (): FaultSpec[] => active.map((fault) => ({ ...fault })),

    /** Every fault that hits this request; to be called once for each. */
    draw(operation: string): FaultSpec[] {
      const hits = active.filter((fault) => ['', operation].includes(fault.operation) && fault.times > 0)
      for (const fault of hits) fault.times--
      return hits
    },
  }
}

/** @throws {TypeError} saying what is wrong with the fault. */
function validated(spec: unknown): Required<FaultSpec> {
  const { kind, operation = '', times = Infinity, ms = 1_000 } = Object(spec) as Partial<FaultSpec>
  if (!kind || !FAULT_KINDS.includes(kind)) throw new TypeError(`Unknown kind: ${kind}`)
  if (!(times >= 1)) throw new TypeError('times must be at least 1')
  if (!(ms >= 0)) throw new TypeError('ms must be at least 0')
  return { kind, operation, times, ms }
}
