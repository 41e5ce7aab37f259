import type { SectorRule } from '../../../lib/search/match-plan.ts'
import { inSector } from '../../../lib/search/match-sector.ts'
import type { Labelled } from './labels.ts'

/** `precision` of nothing claimed and `recall` of nothing to find are null: there is nothing to measure. */
export type Score = { support: number; precision: number | null; recall: number | null }

export function scoreOf(rule: SectorRule, sample: readonly Labelled[]): Score {
  let hits = 0
  let claimed = 0
  let support = 0
  for (const { reading, setores } of sample) {
    const isIn = setores.includes(rule.id)
    const isClaimed = inSector(reading, rule)
    support += Number(isIn)
    claimed += Number(isClaimed)
    hits += Number(isIn && isClaimed)
  }
  return { support, precision: claimed ? hits / claimed : null, recall: support ? hits / support : null }
}

/** The mean over setores with `least` or more examples; a setor that claims nothing has precision 0. */
export function macro(scores: readonly Score[], least: number) {
  const counted = scores.filter(({ support }) => support >= least)
  const mean = (of: 'precision' | 'recall') =>
    counted.reduce((sum, score) => sum + (score[of] ?? 0), 0) / counted.length
  return { setores: counted.length, precision: mean('precision'), recall: mean('recall') }
}
