import { matchPlan, type MatchPlan } from './match-plan.ts'
import { withoutExclusions } from './match-text.ts'
import { isEmpty, wantedPart } from './terms-tree.ts'
import { instantOf } from './time.ts'
import { UFS } from './ufs.ts'

/** What a plan reads, whatever it then keeps of it: its UFs, its situação and its period. */
export function scopeOf(plan: MatchPlan): MatchPlan {
  const { ufs, situacao, dataInicial, dataFinal, ordenacao } = plan.query
  const period = { ...(dataInicial && { dataInicial }), ...(dataFinal && { dataFinal }) }
  return matchPlan({ ufs, situacao, ...period, ordenacao }, instantOf(plan.now), [])
}

/** The words and setores of a plan, wherever and whenever. */
export function wordsOf(plan: MatchPlan): MatchPlan {
  const { ordenacao, itens } = plan.query
  const query = { ufs: [...UFS], situacao: 'todas' as const, ordenacao, ...(itens && { itens }) }
  return { ...withoutExclusions(plan), query }
}

/** Whether a plan asks for words at all; exclusions are none. */
export function hasWords({ termos, setores }: MatchPlan): boolean {
  return !isEmpty(wantedPart(termos)) || setores.length > 0
}
