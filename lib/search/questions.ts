import type { Contratacao } from './contratacao.ts'
import { lastDayOf } from './deadline.ts'
import { tipoOf, type Tipo } from './tipo.ts'
import { addWorkingDays } from './working-days.ts'

/** Lei 14.133/2021, art. 164: questions and challenges are protocolled up to this many working days before the session. */
const WORKING_DAYS_BEFORE = 3
const LEI_14133 = /14\.?133/
/** Licitações proper. The other kinds have other rules, or none. */
const LICITACOES: readonly Tipo[] = ['disputa', 'leilao']

/**
 * The last day, `YYYY-MM-DD`, to ask for esclarecimentos or to challenge the edital; null where art. 164 does not apply
 * or it is not known whether it does.
 *
 * An estimate: the PNCP does not give the day of the session, which is taken to be that on which the proposals end. It
 * may come later, hardly earlier. Only national holidays are known.
 */
export function questionsLimit(contratacao: Contratacao): string | null {
  const { dataEncerramentoProposta: encerramento, amparoLegal } = contratacao
  if (!encerramento || !LEI_14133.test(amparoLegal?.nome ?? '')) return null
  const tipo = tipoOf({
    modalidade: contratacao.modalidadeId ?? null,
    modoDisputa: contratacao.modoDisputaId ?? null,
    instrumento: contratacao.tipoInstrumentoConvocatorioCodigo ?? null,
    encerramento,
  })
  return LICITACOES.includes(tipo) ? addWorkingDays(lastDayOf(encerramento), -WORKING_DAYS_BEFORE) : null
}

const WEB_ADDRESS = /https?:\/\/[^\s<>"'“”‘’\\^`{|}]{4,1000}/giu
const ABOUT_QUESTIONS = /esclarec|impugna|quadro-informativo|d[uú]vida|question/i
/** How far before an address the words may stand that say what it is for. */
const REACH = 120

/**
 * The address in `informacaoComplementar` at which questions are asked or answered: one that says so itself, or stands
 * just after words that do, or is the only one in a text that speaks of them. Only http and https; undefined when there
 * is none.
 */
export function questionsLink(informacaoComplementar: string | undefined): string | undefined {
  const text = informacaoComplementar ?? ''
  if (!ABOUT_QUESTIONS.test(text)) return undefined
  const found = [...text.matchAll(WEB_ADDRESS)].flatMap(({ 0: typed, index }) => {
    const address = webAddress(typed)
    return address ? [{ address, near: text.slice(Math.max(0, index - REACH), index) + typed }] : []
  })
  const saying = found.find(({ near }) => ABOUT_QUESTIONS.test(near))
  return (saying ?? (found.length === 1 ? found[0] : undefined))?.address
}

/** Without the punctuation of the sentence around it, and only when it leads to a host by its name. */
function webAddress(found: string): string | undefined {
  const trimmed = found.replace(/[.,;:!?)\]]+$/, '')
  const url = URL.parse(trimmed)
  const isPlain = url?.username === '' && url.password === '' && url.hostname.includes('.')
  return isPlain && /^https?:$/.test(url.protocol) ? url.href : undefined
}
