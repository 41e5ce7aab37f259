import { MAX_TEXT } from '../../../lib/search/query-choices.ts'
import { isCivilDate } from '../../../lib/search/time.ts'
import { formatNumber } from '../../ui/format.ts'
import { inputOf, type Draft, type FieldErrors, type QueryInput } from './draft.ts'

export const DAY_HELP = 'Escreva uma data que exista, como 31/12/2026.'
const AMOUNT_HELP = 'Escreva um valor em reais, como 1.500,00 ou 50 mil.'

const DAYS = ['dataInicial', 'dataFinal', 'encerramentoInicial', 'encerramentoFinal'] as const

/** What is wrong with words before anybody looks at them; undefined when nothing is. */
export function tooLong(words: string): string | undefined {
  if (words.length <= MAX_TEXT) return undefined
  return `Use no máximo ${MAX_TEXT} caracteres: há ${formatNumber(words.length)}.`
}

/**
 * What is known to be wrong without asking: days and amounts that are none, amounts the wrong way round, words that are
 * too many. All other rules are the server's, which says what is wrong.
 */
export function unreadable(draft: Draft): FieldErrors {
  const { valorMin, valorMax } = inputOf(draft)
  const noDays = DAYS.filter((field) => draft[field] && !isCivilDate(draft[field]))
  const termos = tooLong(draft.termos)
  return {
    ...Object.fromEntries(noDays.map((field) => [field, DAY_HELP])),
    ...(termos && { termos }),
    ...(valorMin !== undefined &&
      valorMax !== undefined &&
      valorMin > valorMax && { valorMax: 'O valor máximo é menor que o mínimo.' }),
    ...(Number.isNaN(valorMin) && { valorMin: AMOUNT_HELP }),
    ...(Number.isNaN(valorMax) && { valorMax: AMOUNT_HELP }),
  }
}

/** The fields whose errors may be over once this one is another: those that its value has a say in. */
const SAY_IN: Partial<Record<keyof Draft, readonly (keyof QueryInput)[]>> = {
  situacao: ['dataInicial', 'dataFinal'],
  dataInicial: ['dataFinal'],
  encerramentoInicial: ['encerramentoFinal'],
  valorMin: ['valorMax'],
}

/** What is still wrong after a change: no error outlives what it was said of. */
export function stillWrong(errors: FieldErrors, change: Partial<Draft>): FieldErrors {
  const mended = (Object.keys(change) as (keyof Draft)[]).flatMap((field) => [
    field,
    ...(SAY_IN[field] ?? []),
  ])
  return Object.fromEntries(
    Object.entries(errors).filter(([field]) => !mended.includes(field as keyof Draft)),
  )
}
