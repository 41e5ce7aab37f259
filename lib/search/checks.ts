import { isOutlier } from './contratacao.ts'
import type { Facts } from './facts.ts'
import { isDirect } from './grupo.ts'
import { isSrpDoubtful } from './srp.ts'
import { tipoOf } from './tipo.ts'

/**
 * What a person should look up before trusting a row: what the PNCP does not say of it, or says against itself.
 * - `uf`, `valor`: not informed; `sigiloso`: the budget is declared sealed, wholly or in part;
 * - `prazo`: no end of the proposals, where there should be one;
 * - `tipo`: the modalidade, or a dispensa's modo de disputa, leaves open what kind it is;
 * - `srp`: objeto and flag disagree about registro de preços;
 * - `atipico`: a value that nobody estimated, left out of sums;
 * - `beneficio`: the query asks for a benefit to ME/EPP, and the items that would tell are unread or do not say.
 */
export const CHECKS = ['prazo', 'valor', 'sigiloso', 'atipico', 'uf', 'srp', 'tipo', 'beneficio'] as const
export type Check = (typeof CHECKS)[number]

const TESTS: Readonly<Record<Exclude<Check, 'beneficio'>, (facts: Facts) => boolean>> = {
  prazo: (facts) => facts.encerramento === null && !isDirect(facts),
  valor: ({ valor }) => valor === null,
  sigiloso: ({ sigiloso }) => sigiloso === true,
  atipico: ({ valor }) => valor !== null && isOutlier(valor),
  uf: ({ uf }) => uf === null,
  srp: ({ texto, srp }) => isSrpDoubtful(texto, srp),
  tipo: (facts) => ['aConferir', 'dispensa'].includes(tipoOf(facts)),
}

/** `beneficio`: what its items say of the benefit asked for, where one is. */
export function checksOf(facts: Facts, beneficio: boolean | 'unknown' | null = null): Check[] {
  return CHECKS.filter((check) => (check === 'beneficio' ? beneficio === 'unknown' : TESTS[check](facts)))
}
