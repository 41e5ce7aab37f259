import { MAX_CONTRATACOES, MAX_ORGAOS } from './followed-list.ts'
import type { Outcome } from './store.ts'

/** What to tell of what could not be followed as asked. */
export const OUTCOME_TEXTS: Record<Exclude<Outcome, 'done'>, string> = {
  full: `Acompanham-se no máximo ${MAX_CONTRATACOES} contratações e ${MAX_ORGAOS} órgãos. Deixe de acompanhar algum antes.`,
  notKept: 'Este navegador não deixa guardar: vale só até fechar a página.',
}
