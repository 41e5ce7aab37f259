import { inBackground, recordsInBackground } from '../search/background.ts'
import { collect } from '../search/collect.ts'
import { createAbsentChecker } from '../search/confirm-absent.ts'
import type { DemandCell } from '../search/demand.ts'
import { ALL_DAYS, FRESH_MS, planWindows, type Days } from '../search/plan.ts'
import type { SweepWindow } from '../search/ports.ts'
import { addDays, brasiliaDay } from '../search/time.ts'
import type { Part, WarmDeps } from './deps.ts'

/** What would be stale within this time is read again now. */
const LEAD_MS = 3 * 60_000
/** Publications are kept warm for as long back as people usually ask. */
const DAYS_BACK = 29
/** Nobody waits for confirmations here, and they come slowly. */
const CONFIRM_MS = 120_000

/** Reads what popular cells lack, or soon hold stale, so that searches find it there. Only from busca, which is quick. */
export async function warmCells(
  cells: readonly DemandCell[],
  deps: WarmDeps,
  signal: AbortSignal,
): Promise<Part> {
  const { acervo, busca, consulta, clock } = deps
  const windows = await staleSoon(cells, deps)
  if (windows.length === 0 || !busca.available()) return { read: 0 }
  const records = recordsInBackground(consulta)
  const absent = createAbsentChecker({ acervo, records, clock }, signal, { maxWaitMs: CONFIRM_MS })
  let read = 0
  const failures = await collect(
    windows,
    { ...deps, sources: [inBackground(busca)], background: true },
    signal,
    {
      onPage: () => {},
      onRead(answered, sweeps) {
        read += answered.length
        absent.add(sweeps)
      },
    },
  )
  await absent.settled()
  return { read, failure: failures[0]?.error.message }
}

async function staleSoon(cells: readonly DemandCell[], { acervo, clock }: WarmDeps): Promise<SweepWindow[]> {
  const now = clock()
  const today = brasiliaDay(now)
  const month: Days = { first: addDays(today, -DAYS_BACK), last: today }
  const plans = (['abertas', 'publicacao'] as const).map(async (kind) => {
    const ufs = cells.filter((cell) => cell.kind === kind).map(({ uf }) => uf)
    if (ufs.length === 0) return []
    const sweeps = await acervo.sweeps({ kind, ufs, since: now - FRESH_MS.older })
    return planWindows({ kind, ufs, days: kind === 'abertas' ? ALL_DAYS : month }, sweeps, now + LEAD_MS)
  })
  return (await Promise.all(plans)).flat()
}
