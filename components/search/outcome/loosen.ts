import type { MissRule } from '../../../lib/search/near-misses.ts'
import { addDays } from '../../../lib/search/time.ts'
import { BRAZILIAN_UFS } from '../../../lib/search/ufs.ts'
import type { Asked } from '../my-searches/my-searches.ts'
import { chosenOrder } from '../form/draft.ts'
import { presetPeriod } from '../form/period.ts'

/** The longest period that can be asked for. */
const MOST_DAYS = 365

/** The fields of a query that a rule stands on, where leaving them out is all it takes. */
const FIELDS: Partial<Record<MissRule, readonly (keyof Asked)[]>> = {
  exclusoes: ['exclusoes'],
  municipios: ['municipios'],
  orgaos: ['orgaos'],
  unidades: ['unidades'],
  portais: ['portais'],
  encerramento: ['encerramentoInicial', 'encerramentoFinal'],
  valor: ['valorMin', 'valorMax', 'semValor'],
  modalidades: ['modalidades'],
  instrumentos: ['instrumentos'],
  modosDisputa: ['modosDisputa'],
  esferas: ['esferas'],
  srp: ['srp'],
  numero: ['numero'],
  beneficios: ['beneficios'],
}

/** A query that asks less of one thing, and what that is called. */
export type Loosened = { label: string; query: Asked }

/** The query without one of its rules, or with a wider one; undefined where nothing can be loosened. */
export function loosen(query: Asked, rule: MissRule, today: string): Loosened | undefined {
  const fields = FIELDS[rule]
  if (fields) return { label: LABELS[rule] ?? 'Sem este filtro', query: without(query, fields) }
  if (rule === 'ufs') return { label: 'No Brasil todo', query: { ...query, ufs: [...BRAZILIAN_UFS] } }
  if (rule === 'publicacao') return widerPeriod(query, today)
  if (rule === 'situacao' && query.situacao === 'abertas') {
    const period = query.dataInicial && query.dataFinal ? {} : presetPeriod('30', today)
    return {
      label: 'Também encerradas',
      query: { ...query, ...period, situacao: 'todas', ordenacao: chosenOrder(query) },
    }
  }
  return undefined
}

const LABELS: Partial<Record<MissRule, string>> = {
  exclusoes: 'Sem as exclusões',
  municipios: 'Em qualquer município',
  orgaos: 'De qualquer órgão',
  unidades: 'De qualquer unidade',
  portais: 'Em qualquer portal',
  encerramento: 'Com qualquer fim de recebimento',
  valor: 'De qualquer valor',
  modalidades: 'Em qualquer modalidade',
  instrumentos: 'Com qualquer instrumento',
  modosDisputa: 'Com qualquer modo de disputa',
  esferas: 'De qualquer esfera',
  srp: 'Com ou sem registro de preços',
  numero: 'Sem o número',
  beneficios: 'Com ou sem benefício ME/EPP',
}

function widerPeriod(query: Asked, today: string): Loosened | undefined {
  if (query.situacao === 'abertas')
    return {
      label: 'Publicadas em qualquer data',
      query: without(query, ['dataInicial', 'dataFinal']),
    }
  const dataFinal = query.dataFinal && query.dataFinal > today ? query.dataFinal : today
  const dataInicial = addDays(dataFinal, 1 - MOST_DAYS)
  if (query.dataInicial && query.dataInicial <= dataInicial) return undefined
  return { label: 'Publicadas em 12 meses', query: { ...query, dataInicial, dataFinal } }
}

/** Ways to ask for more when the words themselves are what nothing has. */
export function loosenWords(query: Asked): Loosened[] {
  const { termos = '', setores = [], ufs = [], itens } = query
  const words = termos.trim().split(/\s+/).filter(Boolean)
  const either = words.join(' OU ')
  return [
    ...when(words.length > 1 && words.every(isPlain), {
      label: `Qualquer das palavras: ${either}`,
      query: { ...query, termos: either },
    }),
    ...when(words.length > 0 && setores.length > 0, {
      label: 'Sem o segmento',
      query: without(query, ['setores']),
    }),
    ...when(words.length > 0 && !itens, { label: 'Também nos itens', query: { ...query, itens: true } }),
    ...when(ufs.length < BRAZILIAN_UFS.length, {
      label: 'No Brasil todo',
      query: { ...query, ufs: [...BRAZILIAN_UFS] },
    }),
  ]
}

const when = (holds: boolean, way: Loosened): Loosened[] => (holds ? [way] : [])

/** Whoever writes operators knows what they ask for. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(word) && !/^(OU|OR|E|AND)$/.test(word)
}

function without(query: Asked, fields: readonly (keyof Asked)[]): Asked {
  return Object.fromEntries(Object.entries(query).filter(([field]) => !fields.includes(field as keyof Asked)))
}
