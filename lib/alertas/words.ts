import { CAMPO_LABELS, ESTADO_LABELS, namedValue, RESSALVA_LABELS } from '../search/difference-labels.ts'
import type { Estado } from '../search/difference.ts'
import { CAMPO_KINDS, type Mudanca, type Valor } from '../search/row-changes.ts'
import { brasiliaTime } from '../search/time.ts'
import type { MemoryRow } from './memory-row.ts'
import type { NewsItem } from './port.ts'

const money = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' })
const number = new Intl.NumberFormat('pt-BR')

/** An item with a row: all but the beginning. */
export type RowNews = Extract<NewsItem, { row: MemoryRow }>

export const isOfRow = (item: NewsItem): item is RowNews => 'row' in item

/** New to the alert: what was never seen, or is open again. The others changed. */
export const isNew = ({ estado }: RowNews) => estado === 'NOVA' || estado === 'REABERTA'

export function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}

/** `DD/MM/AAAA HH:mm` of a Brasília wall clock. */
export function brazilian(brasilia: string): string {
  const day = brasilia.slice(0, 10).split('-').reverse().join('/')
  return `${day} ${brasilia.slice(11, 16)}`.trim()
}

export const brazilianInstant = (ms: number) => brazilian(brasiliaTime(ms))

const EVENT_LABELS = { RETIFICADA: 'Retificada', ARQUIVO: 'Arquivo novo', MOVIMENTO: 'Movimentação no PNCP' }

export function estadoText({ estado, mudancas }: RowNews): string {
  const { para } = mudancas.find(({ campo }) => campo === 'situacaoCompraId') ?? {}
  if (estado === 'ENCERROU' && para !== undefined) return String(namedValue('situacaoCompraId', para))
  return estado in EVENT_LABELS
    ? EVENT_LABELS[estado as keyof typeof EVENT_LABELS]
    : ESTADO_LABELS[estado as Estado]
}

/** `3 novas e 1 mudança`. */
export function totalsOf(items: readonly RowNews[]): string {
  const news = items.filter(isNew).length
  const changes = items.length - news
  const parts = [
    news > 0 && count(news, 'nova contratação', 'novas contratações'),
    changes > 0 && count(changes, 'mudança', 'mudanças'),
  ]
  return parts.filter(Boolean).join(' e ')
}

export function objetoOf({ objetoCompra }: MemoryRow, most: number): string {
  const characters = [...objetoCompra.replace(/\s+/g, ' ').trim().toWellFormed()]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')
}

/** What an alert begins with: answers to a search, or what is followed and what órgãos take proposals for. */
export function beginningText(total: number, isFollowed: boolean): string {
  return isFollowed
    ? count(total, 'contratação é acompanhada', 'contratações são acompanhadas')
    : count(total, 'contratação atende', 'contratações atendem')
}

/** What one needs to know of a row, as label and text. */
export function factsOfRow(row: MemoryRow): [label: string, text: string][] {
  const { orgaoEntidade, unidadeOrgao, valorTotalEstimado: valor, dataEncerramentoProposta: closes } = row
  const place = [unidadeOrgao.municipioNome, unidadeOrgao.ufSigla ?? 'UF a conferir']
    .filter(Boolean)
    .join('/')
  return [
    ['Órgão', orgaoEntidade.razaoSocial],
    ['Local', place],
    ['Modalidade', row.modalidadeNome ?? 'não informada'],
    ['Valor estimado', valor ? money.format(valor) : 'não informado'],
    [
      'Fim do recebimento de propostas',
      closes ? `${brazilian(closes)} (horário de Brasília)` : 'não informado',
    ],
  ]
}

/** What its history and its files tell of it. */
export function eventTexts(item: RowNews): readonly string[] {
  return 'acontecimentos' in item ? item.acontecimentos : []
}

/** `Fim do recebimento de propostas: de 10/12/2026 09:00 para 15/12/2026 09:00` */
export function changeText({ campo, de, para }: Mudanca): string {
  return `${CAMPO_LABELS[campo]}: de ${valueText(campo, de)} para ${valueText(campo, para)}`
}

export function doubtText({ ressalva }: RowNews): string | undefined {
  return ressalva ? RESSALVA_LABELS[ressalva] : undefined
}

function valueText(campo: Mudanca['campo'], valor: Valor): string {
  const named = namedValue(campo, valor)
  if (typeof named === 'number') return money.format(named)
  if (valor !== null && CAMPO_KINDS[campo] === 'moment') return brazilian(named)
  return CAMPO_KINDS[campo] === 'text' && valor !== null ? `“${named}”` : named
}
