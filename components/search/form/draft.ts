import type { z } from 'zod'
import type { Esfera } from '../../../lib/search/domains.ts'
import type { searchQuerySchema } from '../../../lib/search/query.ts'
import { automaticOrder, type Ordenacao } from '../../../lib/search/query-choices.ts'
import type { Uf } from '../../../lib/search/ufs.ts'
import { formatAmount, formatCnpj } from '../../ui/format.ts'
import { parseAmount } from '../../ui/parse-amount.ts'

/** The body of a search as it may be posted, before anyone has checked it. */
export type QueryInput = z.input<typeof searchQuerySchema>

/** The form while it is being filled: what people type, as they type it. */
export type Draft = {
  ufs: Uf[]
  situacao: QueryInput['situacao']
  dataInicial: string
  dataFinal: string
  encerramentoInicial: string
  encerramentoFinal: string
  termos: string
  exclusoes: string
  setores: string[]
  modalidades: number[]
  instrumentos: number[]
  modosDisputa: number[]
  esferas: Esfera[]
  municipios: string[]
  orgaos: string
  unidades: string
  portais: string
  srp: '' | 'sim' | 'nao'
  valorMin: string
  valorMax: string
  /** Absent: rows without a value stay. `false` leaves them out, `true` asks for them. */
  semValor: boolean | undefined
  numero: string
  itens: boolean
  beneficios: number[]
  ordenacao: Ordenacao | ''
}

export type FieldErrors = Partial<Record<keyof QueryInput, string>>

const amountText = (value: number | undefined) => (value === undefined ? '' : formatAmount(value))
const flagText = (flag: boolean | undefined) => (flag === undefined ? '' : flag ? 'sim' : 'nao')

/** The form that asks for a query; an empty one without it. */
export function draftOf(query: Partial<QueryInput> = {}): Draft {
  const { exclusoes = [], orgaos = [], unidades = [], portais = [], srp, valorMin, valorMax } = query
  return {
    ufs: [...(query.ufs ?? [])],
    situacao: query.situacao ?? 'abertas',
    dataInicial: query.dataInicial ?? '',
    dataFinal: query.dataFinal ?? '',
    encerramentoInicial: query.encerramentoInicial ?? '',
    encerramentoFinal: query.encerramentoFinal ?? '',
    termos: query.termos ?? '',
    exclusoes: exclusoes.join(', '),
    setores: [...(query.setores ?? [])],
    modalidades: [...(query.modalidades ?? [])],
    instrumentos: [...(query.instrumentos ?? [])],
    modosDisputa: [...(query.modosDisputa ?? [])],
    esferas: [...(query.esferas ?? [])],
    municipios: [...(query.municipios ?? [])],
    orgaos: orgaos.map(formatCnpj).join(', '),
    unidades: unidades.map(({ cnpj, codigoUnidade }) => `${cnpj}:${codigoUnidade}`).join(', '),
    portais: portais.join(', '),
    srp: flagText(srp),
    valorMin: amountText(valorMin),
    valorMax: amountText(valorMax),
    semValor: query.semValor,
    numero: query.numero ?? '',
    itens: query.itens ?? false,
    beneficios: [...(query.beneficios ?? [])],
    ordenacao: chosenOrder(query) ?? '',
  }
}

/** The order, unless it is the automatic one: that goes with the situação, and is not what somebody chose for ever. */
export function chosenOrder({ situacao = 'abertas', ordenacao }: Partial<QueryInput>): Ordenacao | undefined {
  return ordenacao === automaticOrder(situacao) ? undefined : ordenacao
}

const items = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter(Boolean)
const digits = (text: string) => text.replace(/[.\-/\s]/g, '')
const filled = <T>(list: T[]) => (list.length > 0 ? list : undefined)

function readUnidade(text: string) {
  const [cnpj = '', codigoUnidade = ''] = text.split(':')
  return { cnpj: digits(cnpj), codigoUnidade: codigoUnidade.trim() }
}

/** The body that a form stands for, right or wrong. */
export function inputOf(draft: Draft) {
  const { semValor, srp, ordenacao, numero } = draft
  return {
    ...Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== '')),
    exclusoes: filled(items(draft.exclusoes)),
    orgaos: filled(items(draft.orgaos).map(digits)),
    unidades: filled(items(draft.unidades).map(readUnidade)),
    portais: filled(items(draft.portais)),
    srp: srp === '' ? undefined : srp === 'sim',
    valorMin: draft.valorMin.trim() ? (parseAmount(draft.valorMin) ?? Number.NaN) : undefined,
    valorMax: draft.valorMax.trim() ? (parseAmount(draft.valorMax) ?? Number.NaN) : undefined,
    semValor,
    ordenacao: ordenacao || undefined,
    numero: numero.trim() || undefined,
  }
}
