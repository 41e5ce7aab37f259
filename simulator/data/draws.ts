import { DAY_SECONDS } from './civil.ts'
import { ORGAO_TABLES } from './orgaos.ts'
import { below, mix, normal, pickWeighted, unit } from './random.ts'

/** An órgão of the UF that has a sequential number left for that day. */
export function orgaoOf(key: number, uf: number, taken: Map<number, number>, slot: number): number {
  const table = ORGAO_TABLES[uf] as Uint16Array
  let orgao = 0
  for (let attempt = 0; attempt < 100; attempt++) {
    orgao = pickWeighted(table, key, 5_000 + attempt)
    if ((taken.get(orgao) ?? 0) < slot - 1) return orgao
  }
  throw new RangeError('Too many rows a day for the órgãos of one UF')
}

/** The fraction of a second that only busca shows, and that orders records of the same second. */
export function microsecondOf(key: number): number {
  return mix(key, 5) % 1_000_000
}

/** Office hours mostly, with a peak around midday; some systems send at night. */
export function secondOfDay(key: number): number {
  if (unit(key, 8) < 0.08) return below(key, 9, DAY_SECONDS)
  return Math.floor((7 + (unit(key, 10) + unit(key, 11)) * 6) * 3600)
}

const TYPICAL_VALUES: Readonly<Record<number, number>> = {
  4: 800_000,
  5: 800_000,
  6: 200_000,
  8: 18_000,
  9: 40_000,
}

/** 15% say 0 (sealed or not informed); one in 20,000 is absurd. */
export function valueOf(key: number, modalidade: number): number {
  const draw = unit(key, 12)
  if (draw < 0.15) return 0
  if (draw > 1 - 1 / 20_000) return draw > 1 - 1 / 40_000 ? 9_999_999_999_999.99 : 121_900_000_000
  const typical = TYPICAL_VALUES[modalidade] ?? 120_000
  return Math.round(Math.exp(normal(key, 13) * 1.5) * typical * 100) / 100
}
