import { matchPlan } from '../../../lib/search/match-plan.ts'
import { matchText } from '../../../lib/search/match-text.ts'
import { searchQuerySchema } from '../../../lib/search/query.ts'
import { TERMOS_CORPUS, type Example } from '../../../lib/search/testing/termos-corpus.ts'
import { searchable } from '../../../lib/search/text.ts'

/** Runs the corpus of the query language on the product's own parser and matcher, and answers what went wrong. */
export function corpusMisses(): { cases: number; wrong: Example[] } {
  return { cases: TERMOS_CORPUS.length, wrong: TERMOS_CORPUS.filter((one) => isMatched(one) !== one.matches) }
}

function isMatched({ termos, objeto }: Example): boolean {
  const query = searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos })
  return matchText(searchable(objeto), matchPlan(query, Date.now(), [])) !== undefined
}
