import type { QueryDraft } from './analysis-request.ts'
import { correctionsOf, type Correction } from './corrections.ts'
import { echoOf } from './echo.ts'
import { matchPlan, type MatchPlan, type SectorRule } from './match-plan.ts'
import type { WordIndex } from './ports.ts'
import type { SearchQuery } from './query.ts'
import { noticesOf, type Notice } from './query-notices.ts'
import { wordsEcho } from './terms-echo.ts'
import type { TermosSyntaxError } from './terms-error.ts'
import { readWords, type TypedWord } from './typed-words.ts'
import { UFS } from './ufs.ts'

/** A term that was typed. `encontradas` is how many contratações hold it; null when that is not known. */
export type AnalysedTerm = {
  texto: string
  campo: 'termos' | 'exclusoes'
  excluido: boolean
  encontradas: number | null
  /** Where it stands in its field, from 1, in characters as people count them; of an exclusão, in that one. */
  posicao: number
  tamanho: number
}

/** What is known of a query before it is run. */
export type Analysis = {
  /** The query in plain Portuguese; of one that is not whole yet, its words. Null when there is nothing to say. */
  echo: string | null
  /** How many contratações are known in the UFs and the situação of the query; null when that is not known. */
  conhecidas: number | null
  termos: AnalysedTerm[]
  avisos: Notice[]
  correcoes: Correction[]
  erro?: { message: string; posicao: number; tamanho: number; campo: 'termos' | 'exclusoes' }
}

export type AnalysisDeps = {
  index: WordIndex
  sectorRule: (id: string) => SectorRule | undefined
  /** Epoch milliseconds. */
  clock: () => number
}

/** More would take too long; beyond it hits are not known. */
const MOST_COUNTED = 20

export async function analyse(
  draft: QueryDraft,
  { index, sectorRule, clock }: AnalysisDeps,
): Promise<Analysis> {
  const words = readWords(draft)
  if ('error' in words) return refused(words.error, words.campo)
  const setores = draft.setores.map(sectorRule).filter((rule) => rule !== undefined)
  const plan = planOf(draft, clock(), setores)
  const { total, found } = await index.survey(
    plan,
    words.typed.slice(0, MOST_COUNTED).map(({ phrase }) => phrase),
  )
  const counted = words.typed.map((word, at) => ({ ...word, found: total ? (found[at] ?? null) : null }))
  const seen = { ...words, counted, total }
  const [avisos, correcoes] = await Promise.all([
    noticesOf(seen, plan, index),
    correctionsOf(counted, plan, index),
  ])
  return {
    echo: echo(draft, plan, setores),
    conhecidas: total || null,
    termos: counted.map(toTerm),
    avisos,
    correcoes,
  }
}

function refused(error: TermosSyntaxError, campo: 'termos' | 'exclusoes'): Analysis {
  const { message, position: posicao, length: tamanho } = error
  const nothing = { echo: null, conhecidas: null, termos: [], avisos: [], correcoes: [] }
  return { ...nothing, erro: { message, posicao, tamanho, campo } }
}

/** The words in their UFs and situação: what a word is worth does not hang on the other filters. */
function planOf(
  { ufs, situacao, termos, exclusoes }: QueryDraft,
  now: number,
  setores: SectorRule[],
): MatchPlan {
  const query: SearchQuery = {
    ufs: ufs.length > 0 ? ufs : [...UFS],
    situacao,
    termos,
    exclusoes,
    ordenacao: 'encerramento',
  }
  return matchPlan(query, now, setores)
}

function echo({ query }: QueryDraft, { termos, exclusoes }: MatchPlan, setores: SectorRule[]): string | null {
  if (query)
    return echoOf(
      query,
      setores.map(({ nome }) => nome),
    )
  const words = wordsEcho(termos, exclusoes)
  return words ? `Contratações ${words}.` : null
}

function toTerm({
  texto,
  campo,
  excluido,
  posicao,
  tamanho,
  found,
}: TypedWord & { found: number | null }): AnalysedTerm {
  return { texto, campo, excluido, encontradas: found, posicao, tamanho }
}
