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
 * - `atipico`: a value that nobody estimated, left out of sums.
 */
export const CHECKS = ['prazo', 'valor', 'sigiloso', 'atipico', 'uf', 'srp', 'tipo'] as const
export type Check = (typeof CHECKS)[number]

const TESTS: Readonly<Record<Check, (facts: Facts) => boolean>> = {
  prazo: (facts) => facts.encerramento === null && !isDirect(facts),
  valor: ({ valor }) => valor === null,
  sigiloso: ({ sigiloso }) => sigiloso === true,
  atipico: ({ valor }) => valor !== null && isOutlier(valor),
  uf: ({ uf }) => uf === null,
  srp: ({ texto, srp }) => isSrpDoubtful(texto, srp),
  tipo: (facts) => ['aConferir', 'dispensa'].includes(tipoOf(facts)),
}

export function checksOf(facts: Facts): Check[] {
  return CHECKS.filter((check) => TESTS[check](facts))
}
