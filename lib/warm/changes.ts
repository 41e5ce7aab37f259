import { inBackground } from '../search/background.ts'
import { changeDays, planChanges, type ChangeCell } from '../search/change-days.ts'
import { collect } from '../search/collect.ts'
import { MODALIDADE_IDS } from '../search/domains.ts'
import type { SweepWindow } from '../search/ports.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { brasiliaDay } from '../search/time.ts'
import type { Uf } from '../search/ufs.ts'
import type { Part, WarmDeps } from './deps.ts'

/** From this many UFs on, one reading of the whole country asks for fewer pages than one of each. */
const NATIONWIDE_FROM = 8
/** As long as the ledger remembers. */
const LEDGER_MS = 30 * 86_400_000
/** The modalidades in which people compete come first; purchases that nobody can bid for, last. */
const MODALIDADE_ORDER = [6, 8, 4, 12, 5, 7, 18, 16, 19, 17, 1, 13, 15, 3, 2, 11, 10, 14, 9]

/**
 * Reads what changed at the PNCP in the UFs that people ask for, the oldest day first. Days that still move are read
 * only while people are at work.
 */
export async function followChanges(
  ufs: readonly Uf[],
  { isWorking }: { isWorking: boolean },
  deps: WarmDeps,
  signal: AbortSignal,
): Promise<Part> {
  const { consulta, clock } = deps
  if (ufs.length === 0) return { read: 0 }
  const sweeps = await changeSweeps(ufs, deps)
  const today = brasiliaDay(clock())
  const windows = cellsOf(ufs)
    .flatMap((cell) => planChanges(sweeps, cell, clock()))
    .filter(({ lastDay }) => isWorking || lastDay! < today)
    .toSorted(inOrder)
  let read = 0
  for (const window of windows) {
    if (!consulta.available()) return { read }
    const failure = await readWindow(window, deps, signal)
    if (failure !== undefined) return { read, failure }
    read++
  }
  return { read }
}

/** The day up to which the changes of all these UFs are known; null when that of no day is, or there are none. */
export async function changesKnownUntil(ufs: readonly Uf[], deps: WarmDeps): Promise<string | null> {
  const sweeps = await changeSweeps(ufs, deps)
  const until = cellsOf(ufs).map((cell) => changeDays(sweeps, cell, deps.clock()).knownUntil)
  return until.reduce(
    (least, day) => (least === null || day === null ? null : day < least ? day : least),
    until[0] ?? null,
  )
}

function changeSweeps(ufs: readonly Uf[], { acervo, clock }: WarmDeps): Promise<Sweep[]> {
  return acervo.sweeps({ kind: 'atualizacao', ufs, since: clock() - LEDGER_MS })
}

function cellsOf(ufs: readonly Uf[]): ChangeCell[] {
  const followed = ufs.length >= NATIONWIDE_FROM ? [null] : ufs
  return followed.flatMap((uf) => MODALIDADE_IDS.map((modalidade) => ({ uf, modalidade })))
}

function inOrder(a: SweepWindow, b: SweepWindow): number {
  const rank = ({ modalidade }: SweepWindow) => MODALIDADE_ORDER.indexOf(modalidade!)
  return a.lastDay! < b.lastDay! ? -1 : a.lastDay! > b.lastDay! ? 1 : rank(a) - rank(b)
}

/** Answers why it could not be read. */
async function readWindow(
  window: SweepWindow,
  deps: WarmDeps,
  signal: AbortSignal,
): Promise<string | undefined> {
  const sources = [inBackground(deps.consulta)]
  const listener = { onPage: () => {}, onRead: () => {} }
  const [failure] = await collect([window], { ...deps, sources, background: true }, signal, listener)
  return failure?.error.message
}
