import type { Coverage, Reading } from './state.ts'

/** Where a row is looked for: null is unknown. */
export type Cell = { uf: string | null; modalidade: number | null; publicacao: string | null }

/**
 * Whether the absence of a row from a result says anything: its UF was read whole or, where it was not, a whole
 * reading holds the very modalidade and day of publication of the row.
 */
export function isVerified({ uf, modalidade, publicacao }: Cell, coverage: Coverage | null): boolean {
  if (!coverage) return false
  if (coverage.complete) return true
  const cell = coverage.ufs.find((one) => one.uf === uf)
  if (!cell) return false
  if (cell.status === 'COMPLETA') return true
  const day = publicacao?.slice(0, 10) ?? null
  return cell.readings.some(
    (reading) =>
      reading.complete && reading.rejected === 0 && holds(reading, modalidade) && spans(reading, day),
  )
}

function holds(reading: Reading, modalidade: number | null): boolean {
  return reading.modalidade === null || reading.modalidade === modalidade
}

function spans({ firstDay, lastDay }: Reading, day: string | null): boolean {
  if (firstDay === null && lastDay === null) return true
  return day !== null && (firstDay ?? '') <= day && day <= (lastDay ?? '9')
}
