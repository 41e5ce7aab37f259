import { CHECK_LABELS, GRUPO_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { ESFERAS, MODALIDADES, type Esfera } from '../search/domains.ts'
import { ORDENACAO_LABELS } from '../search/ordenacao-labels.ts'
import { dayRangeOf, type Prazo, type PrazoId } from '../search/prazo-choice.ts'
import { PRAZO_LABELS } from '../search/prazo-labels.ts'
import type { Faixa } from '../search/faixas.ts'
import { FAIXA_LABELS } from '../search/value-bands.ts'
import type { Facets } from '../results/facets.ts'
import type { ExcelChoice } from './excel.ts'

const NAMES: Record<keyof Facets, [label: string, nameOf?: (value: never) => string | undefined]> = {
  uf: ['UF'],
  modalidade: ['modalidade', (id: number) => MODALIDADES[id]],
  esfera: ['esfera', (id: Esfera) => ESFERAS[id]],
  municipio: ['município (código IBGE)'],
  grupo: ['grupo', (id: keyof typeof GRUPO_LABELS) => GRUPO_LABELS[id]],
  regra: ['regra'],
  tipo: ['tipo', (id: keyof typeof TIPO_LABELS) => TIPO_LABELS[id]],
  conferir: ['a conferir', (id: keyof typeof CHECK_LABELS) => CHECK_LABELS[id]],
  faixa: ['valor estimado', (id: Faixa) => inSentence(FAIXA_LABELS[id])],
  prazo: ['prazo', prazoName],
  numero: ['Id contratação PNCP'],
}
const MAX_LISTED = 12

/** What a file of chosen rows says of itself, so that nobody takes it for the whole. */
export function shownText({ facets, ordenacao, numeros, exceto }: ExcelChoice, total: number): string {
  const parts = (Object.keys(NAMES) as (keyof Facets)[]).flatMap((name) => {
    const values = valuesOf(facets, name)
    if (!values) return []
    const [label, nameOf] = NAMES[name]
    const names = values.slice(0, MAX_LISTED).map((value) => nameOf?.(value as never) ?? String(value))
    const more = values.length > MAX_LISTED ? ` e mais ${values.length - MAX_LISTED}` : ''
    return [`${label}: ${names.join(', ')}${more}`]
  })
  if (numeros) parts.push(`sua seleção de ${numeros.size}`)
  if (exceto) parts.push(`não estarem entre ${exceto.size} que você deixou de fora`)
  const rows =
    parts.length > 0
      ? `Só uma parte do resultado, ${total} contratações, escolhidas por ${parts.join('; ')}.`
      : ''
  const order = ordenacao
    ? `Em outra ordem que a da pesquisa: ${ORDENACAO_LABELS[ordenacao].toLowerCase()}.`
    : ''
  return [rows, order].filter(Boolean).join(' ')
}

function valuesOf({ prazo, ...lists }: Facets, name: keyof Facets): readonly (string | number)[] | undefined {
  return name === 'prazo' ? prazo?.any : lists[name]
}

function prazoName(prazo: Prazo): string {
  const range = dayRangeOf(prazo)
  return range ? `de ${day(range.first)} a ${day(range.last)}` : inSentence(PRAZO_LABELS[prazo as PrazoId])
}

/** A label within a sentence: `até R$ 50 mil`. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

function day(civil: string): string {
  return civil.split('-').reverse().join('/')
}
