import { unit } from './data/random.ts'

/** How long consulta took, in seconds, at these quantiles of 446 real requests. */
const CONSULTA: readonly (readonly [quantile: number, seconds: number])[] = [
  [0, 0.13],
  [0.5, 1.4],
  [0.9, 2.8],
  [0.95, 3.6],
  [0.99, 7.6],
  [1, 17.6],
]

/** A time of consulta's, in milliseconds, straight between the known quantiles. */
export function consultaLatency(seed: number, ordinal: number): number {
  const draw = unit(seed, 90_000 + ordinal)
  const next = Math.max(
    1,
    CONSULTA.findIndex(([quantile]) => draw < quantile),
  )
  const [fromQuantile, from] = CONSULTA[next - 1] as readonly [number, number]
  const [toQuantile, to] = CONSULTA[next] as readonly [number, number]
  return 1000 * (from + ((draw - fromQuantile) / (toQuantile - fromQuantile)) * (to - from))
}

/** busca costs by the row. */
export function buscaLatency(rows: number): number {
  return 200 + 0.8 * rows
}

/** The sub-resources: quick, and up when consulta is not. */
export function apiLatency(seed: number, ordinal: number): number {
  return 100 + 300 * unit(seed, 80_000 + ordinal)
}
