import type { SourceStatus } from '../pncp/attempts.ts'
import { estimateOf, type Estimate } from '../search/estimate.ts'
import { FRESH_MS, kindOf } from '../search/plan.ts'
import type { Acervo, CoverageKind } from '../search/ports.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { UFS } from '../search/ufs.ts'
import { forAWhile } from '../for-a-while.ts'

/** Who fills in a form asks again and again; a search that has just ended counts. */
const LEDGER_MS = 200
const PAGE_ROWS = 2_000

type Deps = { acervo: Pick<Acervo, 'sweeps'>; status: () => SourceStatus; clock: () => number }

/** Says what a search would take, from the ledger and from how the quick source has been going. */
export function createEstimates({ acervo, status, clock }: Deps) {
  const ledgerOf = (kind: CoverageKind, age: number) =>
    forAWhile<Sweep[]>(LEDGER_MS, () => acervo.sweeps({ kind, ufs: UFS, since: clock() - age }))
  const ledgers = {
    abertas: ledgerOf('abertas', FRESH_MS.yesterday),
    publicacao: ledgerOf('publicacao', FRESH_MS.older),
  }

  return async (query: SearchQuery): Promise<Estimate> => {
    const { state, usualMs, rate, inFlightLimit } = status()
    const pace = {
      available: state !== 'open',
      pageMs: usualMs,
      pageRows: PAGE_ROWS,
      inFlight: inFlightLimit,
      ratePerSecond: rate,
    }
    return estimateOf(query, await ledgers[kindOf(query)](), pace, clock())
  }
}
