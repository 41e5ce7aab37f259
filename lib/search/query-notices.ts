import { isCommon } from './common-words.ts'
import type { MatchPlan } from './match-plan.ts'
import { withoutExclusions } from './match-text.ts'
import type { WordIndex } from './ports.ts'
import { exclusionsOf, notOf } from './terms-tree.ts'
import type { TypedWord } from './typed-words.ts'

/** Something that the user may want to know before the query is run. `message` is Portuguese. */
export type Notice = {
  codigo: 'nada_encontrado' | 'quase_tudo' | 'palavra_comum' | 'operador_minusculo' | 'exclusao_total'
  message: string
  /** The term it speaks of, as it was typed. */
  texto?: string
}

export type CountedWord = TypedWord & { found: number | null }

const ALMOST_ALL = 0.5
/** Of few contratações half is no news. */
const ENOUGH = 20
const MOST_CULPRITS = 10
const percent = new Intl.NumberFormat('pt-BR', { style: 'percent' })

export async function noticesOf(
  { counted, total }: { counted: CountedWord[]; total: number | null },
  plan: MatchPlan,
  index: WordIndex,
): Promise<Notice[]> {
  const ofWords = counted.map((word) => noticeOf(word, total, counted.length > 1))
  const ofExclusions = counted.some(({ excluido }) => excluido) ? await emptied(plan, index) : undefined
  return [...ofWords, ofExclusions].filter((notice) => notice !== undefined)
}

/** At most one for each word: the one that helps most. */
function noticeOf(word: CountedWord, total: number | null, hasOthers: boolean): Notice | undefined {
  const { texto, excluido, found, phrase } = word
  if (hasOthers && !excluido && /^(ou|or|e|and)$/.test(texto)) return lowerCase(texto)
  if (found === 0)
    return {
      codigo: 'nada_encontrado',
      texto,
      message: excluido
        ? `Nenhuma contratação já lida tem “${texto}” no objeto: excluir não muda nada.`
        : `Nenhuma contratação já lida tem “${texto}” no objeto.`,
    }
  const share = found !== null && total !== null && total >= ENOUGH ? found / total : 0
  if (share > ALMOST_ALL)
    return {
      codigo: 'quase_tudo',
      texto,
      message: excluido
        ? `“${texto}” está em ${percent.format(share)} das contratações: excluir deixa de fora quase tudo.`
        : `“${texto}” está em ${percent.format(share)} das contratações: quase não filtra.`,
    }
  const [key] = phrase.keys
  if (!excluido && key !== undefined && phrase.keys.length === 1 && !phrase.prefix && isCommon(key))
    return {
      codigo: 'palavra_comum',
      texto,
      message: `“${texto}” aparece em contratações de todo tipo: não diz o que se compra.`,
    }
  return undefined
}

function lowerCase(texto: string): Notice {
  const message = /^o/.test(texto)
    ? `“${texto}” foi lido como palavra. Para procurar uma ou outra, escreva OU em maiúsculas.`
    : `“${texto}” foi lido como palavra. O espaço já quer dizer E: pode tirá-lo.`
  return { codigo: 'operador_minusculo', texto, message }
}

/** Whether the exclusions leave nothing of what the query would find without them. */
async function emptied(plan: MatchPlan, index: WordIndex): Promise<Notice | undefined> {
  const anyLeft = await index.matchesAny(plan)
  if (anyLeft !== false) return undefined
  const plain = withoutExclusions(plan)
  if (!(await index.matchesAny(plain))) return undefined
  const culprit = await culpritOf(plan, plain, index)
  return {
    codigo: 'exclusao_total',
    ...(culprit && { texto: culprit }),
    message: culprit
      ? `Excluir “${culprit}” não deixa nenhuma das contratações já lidas.`
      : 'As exclusões juntas não deixam nenhuma das contratações já lidas.',
  }
}

/** The exclusion that alone leaves nothing. */
async function culpritOf(plan: MatchPlan, plain: MatchPlan, index: WordIndex): Promise<string | undefined> {
  const phrases = [
    ...plan.exclusoes,
    ...exclusionsOf(plan.termos).flatMap((part) => ('phrase' in part ? [part.phrase] : [])),
  ]
  for (const phrase of phrases.slice(0, MOST_CULPRITS)) {
    const alone = { ...plain, termos: { all: [plain.termos, notOf({ phrase, at: 0, end: 0 })] } }
    if ((await index.matchesAny(alone)) === false) return phrase.label
  }
  return undefined
}
