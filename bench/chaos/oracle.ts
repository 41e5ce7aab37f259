import { UFS } from '../../lib/search/ufs.ts'
import type { Query } from '../lib/api.ts'
import { WORDS } from './queries.ts'

type Item = {
  numero_controle_pncp: string
  description: string
  uf: string
  modalidade_licitacao_id: string
  tipo_id: string | null
  situacao_id: string
  data_publicacao_pncp: string
  data_fim_vigencia: string | null
}

/** Control numbers: those that an answer must have, and those that it may have besides. */
export type Expected = { must: Set<string>; may: Set<string> }

/** Civil days that what has no deadline stays among the open ones. */
const NO_DEADLINE_DAYS = 60
const PAGE = 1_000
/** They part all there is, of which busca shows no more than 10,000 at once. */
const STATUSES = ['recebendo_proposta', 'propostas_encerradas', 'encerradas']
const MINUTE = 60_000
const DAY = 86_400_000

/**
 * The slow, obvious answer to a search: it shares no rule with the product. Everything that the simulator
 * holds is listed once through its HTTP, its clock standing still, and looked through row by row.
 */
export async function readOracle(simulatorUrl: string) {
  const items: Item[] = []
  for (const uf of UFS)
    for (const status of STATUSES)
      for await (const page of pagesOf(simulatorUrl, uf, status)) items.push(...page)
  const texts = new Map(items.map((item) => [item, wordsOf(item.description)]))

  return {
    rows: items.length,
    /** What a search must answer that began at `from` and ended at `to`, epoch milliseconds. */
    expected(query: Query, from: number, to: number): Expected {
      const words = typeof query.termos === 'string' ? query.termos.split(' ') : []
      const candidates = items.filter(
        (item) =>
          (query.ufs as string[]).includes(item.uf) &&
          words.every((word) => WORDS[word]!.some((form) => texts.get(item)!.has(form))),
      )
      const must = candidates.filter((item) =>
        query.situacao === 'abertas' ? isOpen(item, to + MINUTE) : isPublished(item, query),
      )
      // A deadline may pass while the search runs. Whether one without a deadline is known depends on what was read.
      const may =
        query.situacao === 'abertas'
          ? candidates.filter((item) => isOpen(item, from - MINUTE) || mayBeOpen(item, to))
          : []
      return { must: numbers(must), may: numbers(may) }
    },
  }
}

async function* pagesOf(simulatorUrl: string, uf: string, status: string): AsyncGenerator<Item[]> {
  for (let pagina = 1, read = 0; ; pagina++) {
    const params = { tipos_documento: 'edital', status, ordenacao: 'data', ufs: uf }
    const query = new URLSearchParams({ ...params, pagina: String(pagina), tam_pagina: String(PAGE) })
    const response = await fetch(`${simulatorUrl}/api/search/?${query}`)
    if (!response.ok) throw new Error(`The simulator answered ${response.status} to ${query}`)
    const page = (await response.json()) as { items: Item[]; total: number }
    yield page.items
    read += page.items.length
    if (read >= page.total || page.items.length === 0) return
  }
}

const numbers = (items: Item[]) => new Set(items.map((item) => item.numero_controle_pncp))

function isPublished({ data_publicacao_pncp: published }: Item, { dataInicial, dataFinal }: Query): boolean {
  const day = published.slice(0, 10)
  return day >= (dataInicial as string) && day <= (dataFinal as string)
}

function isOpen({ situacao_id: situacao, data_fim_vigencia: closes }: Item, at: number): boolean {
  return ['1', '4'].includes(situacao) && closes !== null && instantOf(closes) > at
}

function mayBeOpen(item: Item, at: number): boolean {
  if (item.data_fim_vigencia !== null || ['2', '3'].includes(item.situacao_id)) return false
  if (item.modalidade_licitacao_id === '9' || item.tipo_id === '3') return false
  return instantOf(item.data_publicacao_pncp.slice(0, 19)) > at - (NO_DEADLINE_DAYS + 2) * DAY
}

/** Of a wall clock in Brasília, three hours behind UTC. */
function instantOf(wallClock: string): number {
  return Date.parse(`${wallClock}-03:00`)
}

/** Letters and digits, without accents, in lower case; everything else parts words. */
function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return new Set(plain.split(/[^\p{L}\p{N}]+/u))
}
