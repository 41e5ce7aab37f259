import type { Demand } from '../search/demand.ts'
import { kindOf, planSweeps } from '../search/plan.ts'
import type { Acervo } from '../search/ports.ts'
import type { SearchQuery } from '../search/query.ts'

/**
 * Counts what searches ask for, and adds it to the acervo now and then: one small write, however many searches.
 * What could not be added is let go; it is only worth something lately.
 */
export function createDemandCounter(acervo: Pick<Acervo, 'addDemand'>, clock: () => number) {
  const counts = new Map<string, Demand>()

  return {
    note(query: SearchQuery): void {
      const kind = kindOf(query)
      // A number is looked up by itself: it needs no reading.
      if (planSweeps(query, [], clock()).length === 0) return
      for (const uf of query.ufs) {
        const weight = (counts.get(`${kind} ${uf}`)?.weight ?? 0) + 1
        counts.set(`${kind} ${uf}`, { kind, uf, weight })
      }
    },
    async flush(): Promise<void> {
      if (counts.size === 0) return
      const asked = [...counts.values()]
      counts.clear()
      await acervo.addDemand(asked, clock())
    },
  }
}
