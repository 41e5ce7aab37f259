import type { ItemReading } from '../../search/item.ts'
import { ITENS_FRESH_MS, retryAt, type ItemScope, type KnownItens } from '../../search/item-ledger.ts'
import { itemScopeOf } from '../../search/match-itens.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { match } from '../../search/match.ts'
import { brasiliaTime } from '../../search/time.ts'
import {
  createScope,
  toKnownItens,
  vagueFirst,
  VAGUE_AMONG,
  valuesOfReading,
  type ItemRow,
} from '../stored-itens.ts'
import { candidates } from './candidates.ts'
import type { Client } from './connections.ts'
import { storable } from './storable.ts'
import { lexemesOf, toTsvector } from './words.ts'

/* The ledger of items. Every function runs inside the caller's transaction; those that write, alone. */

export async function itensOf(client: Client, numero: string, now: number): Promise<KnownItens | undefined> {
  const { rows } = await client.query<ItemRow>(
    `SELECT i.lido_em, i.mudou, i.falhas, i.motivo, i.tentar_em, i.record
     FROM bidiq.contratacao c LEFT JOIN bidiq.itens i USING (numero) WHERE c.numero = $1 AND c.removida = 0`,
    [storable(numero)],
  )
  return rows[0] && toKnownItens(rows[0], now)
}

export async function recordItens(client: Client, numero: string, reading: ItemReading): Promise<void> {
  const { lidoEm, quantidade, beneficios, texto, record } = valuesOfReading(reading)
  await client.query(
    `INSERT INTO bidiq.itens AS i (numero, lido_em, quantidade, beneficios, texto, palavras, record)
     SELECT numero, $2, $3, $4, $5, ${toTsvector('$6::text')}, $7 FROM bidiq.contratacao WHERE numero = $1
     ON CONFLICT (numero) DO UPDATE SET lido_em = excluded.lido_em, quantidade = excluded.quantidade,
       beneficios = excluded.beneficios, texto = excluded.texto, palavras = excluded.palavras,
       record = excluded.record, mudou = 0, falhas = 0, motivo = NULL, tentar_em = 0, pedido_em = NULL`,
    [storable(numero), lidoEm, quantidade, beneficios, texto, itemLexemes(texto), record],
  )
}

/** Of all items together: which of them holds a word is left to the rules. */
export function itemLexemes(texto: string): string {
  return lexemesOf(texto.replaceAll('\n', ' '))
}

export async function recordItensFailure(
  client: Client,
  numero: string,
  { reason, now }: { reason: string; now: number },
): Promise<void> {
  const { rows } = await client.query<{ falhas: number }>(
    'SELECT falhas FROM bidiq.itens WHERE numero = $1',
    [storable(numero)],
  )
  await client.query(
    `INSERT INTO bidiq.itens AS i (numero, falhas, motivo, tentar_em)
     SELECT numero, 1, $2, $3 FROM bidiq.contratacao WHERE numero = $1
     ON CONFLICT (numero) DO UPDATE SET falhas = i.falhas + 1, motivo = $2, tentar_em = $3`,
    [storable(numero), storable(reason), retryAt((rows[0]?.falhas ?? 0) + 1, now)],
  )
}

export async function askItens(client: Client, numeros: readonly string[], now: number): Promise<void> {
  await client.query(
    `INSERT INTO bidiq.itens (numero, pedido_em)
     SELECT numero, $2 FROM bidiq.contratacao WHERE numero = ANY($1)
     ON CONFLICT (numero) DO UPDATE SET pedido_em = excluded.pedido_em`,
    [numeros.map(storable), now],
  )
}

export async function nextItens(
  client: Client,
  { now, limit }: { now: number; limit: number },
): Promise<string[]> {
  const asked = await client.query<{ numero: string }>(
    `SELECT numero FROM bidiq.itens i JOIN bidiq.contratacao c USING (numero)
     WHERE i.pedido_em IS NOT NULL AND i.tentar_em <= $1 AND c.removida = 0
     ORDER BY i.pedido_em DESC, c.aberta_ate, numero LIMIT $2`,
    [now, limit],
  )
  const first = asked.rows.map(({ numero }) => numero)
  if (first.length === limit) return first
  const { rows } = await client.query<{ numero: string; texto: string }>(
    `SELECT c.numero, c.texto FROM bidiq.contratacao c LEFT JOIN bidiq.itens i USING (numero)
     WHERE c.aberta_ate > $1 AND c.removida = 0 AND (i.numero IS NULL OR (i.pedido_em IS NULL
       AND i.tentar_em <= $2 AND (i.lido_em IS NULL OR i.mudou = 1 OR i.lido_em < $3)))
     ORDER BY c.aberta_ate LIMIT $4`,
    [brasiliaTime(now), now, now - ITENS_FRESH_MS, VAGUE_AMONG],
  )
  return [...first, ...vagueFirst(rows).map(({ numero }) => numero)].slice(0, limit)
}

export async function itemScope(
  client: Client,
  plan: MatchPlan,
  options: { now: number; limit: number },
): Promise<ItemScope> {
  const scope = createScope(options)
  const wide = itemScopeOf(plan)
  for await (const batch of candidates(client, wide, { withRecords: false, itens: 'state' }))
    for (const candidate of batch)
      if (match(candidate.facts, wide, candidate.unconfirmed)) scope.add(candidate)
  return scope.done()
}

/** `changed`: control numbers, and when the source says that they or a child of theirs changed (epoch ms). */
export async function markItensChanged(client: Client, changed: ReadonlyMap<string, number>): Promise<void> {
  if (changed.size === 0) return
  await client.query(
    `UPDATE bidiq.itens i SET mudou = 1 FROM unnest($1::text[], $2::bigint[]) AS r (numero, mudou_em)
     WHERE i.numero = r.numero AND i.lido_em < r.mudou_em`,
    [[...changed.keys()], [...changed.values()]],
  )
}
