import { ALL_DAYS, planWindows } from './plan.ts'
import { addDays, brasiliaDay, daysBetween } from './time.ts'
import type { Sweep } from './sweep-ledger.ts'
import { BRAZILIAN_UFS, type Uf } from './ufs.ts'

/** How many days back publications are told. */
export const TOLD_DAYS = 30

/**
 * How much of a UF is known. `lidaEm` (ISO) and `contratacoes` are of the last whole reading of its open set;
 * `diasLidos` counts the whole days of the last `TOLD_DAYS` whose publications are read and not stale.
 */
export type UfCoverageNow = {
  uf: Uf
  abertas: { estado: 'emDia' | 'antiga' | 'naoLida'; lidaEm: string | null; contratacoes: number | null }
  publicadas: { diasLidos: number; dias: number }
}

/** What is known of each of the 27 UFs at `now` (epoch ms), from the ledger of both kinds. */
export function coverageMap(sweeps: readonly Sweep[], now: number): UfCoverageNow[] {
  const complete = sweeps.filter((sweep) => sweep.complete)
  return BRAZILIAN_UFS.map((uf) => {
    const ofUf = complete.filter((sweep) => sweep.uf === null || sweep.uf === uf)
    return { uf, abertas: openOf(uf, ofUf, now), publicadas: publishedOf(uf, ofUf, now) }
  })
}

function openOf(uf: Uf, sweeps: readonly Sweep[], now: number): UfCoverageNow['abertas'] {
  const whole = sweeps.filter(
    ({ kind, modalidade, firstDay }) => kind === 'abertas' && modalidade === null && firstDay === null,
  )
  const last = whole.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]
  const isFresh = planWindows({ kind: 'abertas', ufs: [uf], days: ALL_DAYS }, sweeps, now).length === 0
  return {
    estado: isFresh ? 'emDia' : last ? 'antiga' : 'naoLida',
    lidaEm: last?.endedAt ? new Date(last.endedAt).toISOString() : null,
    contratacoes: last ? (last.uf === null ? (last.readByUf[uf] ?? 0) : last.read) : null,
  }
}

function publishedOf(uf: Uf, sweeps: readonly Sweep[], now: number): UfCoverageNow['publicadas'] {
  const today = brasiliaDay(now)
  const days = { first: addDays(today, 1 - TOLD_DAYS), last: today }
  const missing = new Set<string>()
  for (const { firstDay, lastDay } of planWindows({ kind: 'publicacao', ufs: [uf], days }, sweeps, now))
    for (let at = 0; at <= daysBetween(firstDay!, lastDay!); at++) missing.add(addDays(firstDay!, at))
  return { diasLidos: TOLD_DAYS - missing.size, dias: TOLD_DAYS }
}
