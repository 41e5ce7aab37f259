import type { Facts } from '../search/facts.ts'
import type { Item, ItemReading } from '../search/item.ts'
import { beneficiosOf, ITENS_FRESH_MS, type ItemScope, type KnownItens } from '../search/item-ledger.ts'
import type { Candidate } from '../search/answer.ts'
import { asksItens, itemTexts } from '../search/match-itens.ts'
import type { MatchPlan } from '../search/match-plan.ts'
import { isVague } from '../search/vague.ts'
import type { Condition } from './narrow.ts'

/** How much of the items a reader of candidates wants: nothing, whether they were read, or what answers need too. */
export type ItemsWanted = 'none' | 'state' | 'whole'

/** What the answer of a plan needs. */
export function itemsFor(plan: MatchPlan): ItemsWanted {
  return asksItens(plan) ? 'whole' : 'none'
}

const NO_RECORD = new Uint8Array()

/** Of `itens i`, in the order of `toItemFacts`. What is not needed is not read: texts and records are long. */
export function itemColumns(wanted: ItemsWanted, { query }: MatchPlan): string {
  if (wanted === 'none') return ''
  const texts = wanted === 'whole' && query.itens ? 'i.texto, i.record' : 'NULL, NULL'
  return `, i.lido_em, i.quantidade, i.beneficios, i.tentar_em, ${texts}`
}

/** `values` are those of `itemColumns`; all null where nothing is known. */
export function toItemFacts(
  values: readonly unknown[],
  toBytes: (record: unknown) => Uint8Array,
): NonNullable<Candidate['itens']> {
  const [lidoEm, quantidade, beneficios, retryAt, textos, record] = values
  return {
    lidos: lidoEm !== null,
    quantidade: (quantidade as number | null) ?? 0,
    beneficios: (beneficios as number | null) ?? 0,
    retryAt: (retryAt as number | null) ?? 0,
    textos: (textos as string | null) ?? '',
    record: record === null ? NO_RECORD : toBytes(record),
  }
}

/** Rows none of whose items has a benefit asked for are left out, unless nobody can say. */
export function beneficioCondition({ query: { beneficios } }: MatchPlan): Condition | undefined {
  if (!beneficios) return undefined
  const bits = beneficios.reduce((all, tipo) => all | (1 << tipo), 1)
  return { sql: 'i.lido_em IS NULL OR i.quantidade = 0 OR (i.beneficios & ?) <> 0', values: [bits] }
}

/** The columns that follow from a reading. */
export function valuesOfReading({ itens, lidoEm }: ItemReading) {
  return {
    lidoEm,
    quantidade: itens.length,
    beneficios: beneficiosOf(itens),
    texto: itemTexts(itens),
    record: JSON.stringify(itens),
  }
}

/** What the ledger of one contratação says; all null where it says nothing. */
export type ItemRow = {
  lido_em: number | null
  mudou: number | null
  falhas: number | null
  motivo: string | null
  tentar_em: number | null
  record: string | null
}

export function toKnownItens(row: ItemRow, now: number): KnownItens {
  const { lido_em: lidoEm, record } = row
  return {
    reading: lidoEm === null ? null : { lidoEm, itens: JSON.parse(record ?? '[]') as Item[] },
    isStale: lidoEm === null || row.mudou === 1 || lidoEm < now - ITENS_FRESH_MS,
    failure: row.falhas ? { reason: row.motivo ?? '', retryAt: row.tentar_em ?? 0 } : null,
  }
}

/** Of so many that close first, the vague ones are read first. */
export const VAGUE_AMONG = 2_000

/** Stays in the order given but for the vague, which come first. */
export function vagueFirst<T extends { texto: string }>(rows: readonly T[]): T[] {
  const [vague, clear] = [[] as T[], [] as T[]]
  for (const row of rows) (isVague(row.texto) ? vague : clear).push(row)
  return [...vague, ...clear]
}

/** Builds an `ItemScope` candidate by candidate: each is one that the plan is about. */
export function createScope({ now, limit }: { now: number; limit: number }) {
  const unread: Facts[] = []
  let total = 0
  let lidos = 0
  return {
    add({ facts, itens }: Candidate): void {
      total++
      if (itens?.lidos) lidos++
      else if ((itens?.retryAt ?? 0) <= now) unread.push(facts)
    },
    done(): ItemScope {
      unread.sort((a, b) => ((a.encerramento ?? '9') < (b.encerramento ?? '9') ? -1 : 1))
      const first = vagueFirst(unread).slice(0, limit)
      return { total, lidos, unread: first.map(({ numero }) => numero) }
    },
  }
}
