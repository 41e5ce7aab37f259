import type { DatabaseSync } from 'node:sqlite'
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

/** The ledger of items. Functions that write run inside the caller's transaction. */
export function createItemLedger(database: DatabaseSync) {
  const find = database.prepare('SELECT id FROM contratacao WHERE numero = ?')
  const known = database.prepare(
    `SELECT i.lido_em, i.mudou, i.falhas, i.motivo, i.tentar_em, CAST(i.record AS TEXT) AS record
     FROM contratacao c LEFT JOIN itens i ON i.contratacao = c.id WHERE c.numero = ? AND c.removida = 0`,
  )
  const textOf = database.prepare('SELECT texto FROM itens WHERE contratacao = ?')
  const keep = database.prepare(
    `INSERT INTO itens (contratacao, lido_em, quantidade, beneficios, texto, record) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET lido_em = excluded.lido_em, quantidade = excluded.quantidade,
       beneficios = excluded.beneficios, texto = excluded.texto, record = excluded.record,
       mudou = 0, falhas = 0, motivo = NULL, tentar_em = 0, pedido_em = NULL`,
  )
  const addText = database.prepare('INSERT INTO palavras_itens (rowid, texto) VALUES (?, ?)')
  const dropText = database.prepare(
    `INSERT INTO palavras_itens (palavras_itens, rowid, texto) VALUES ('delete', ?, ?)`,
  )
  const fail = database.prepare(
    `INSERT INTO itens (contratacao, falhas, motivo, tentar_em) VALUES (?, 1, ?, ?)
     ON CONFLICT DO UPDATE SET falhas = falhas + 1, motivo = excluded.motivo, tentar_em = ?`,
  )
  const failures = database.prepare('SELECT falhas FROM itens WHERE contratacao = ?')
  const ask = database.prepare(
    `INSERT INTO itens (contratacao, pedido_em) SELECT id, ? FROM contratacao WHERE numero = ?
     ON CONFLICT DO UPDATE SET pedido_em = excluded.pedido_em`,
  )
  const asked = database.prepare(
    `SELECT c.numero FROM itens i JOIN contratacao c ON c.id = i.contratacao
     WHERE i.pedido_em IS NOT NULL AND i.tentar_em <= ? AND c.removida = 0
     ORDER BY i.pedido_em DESC, c.aberta_ate, c.numero LIMIT ?`,
  )
  const open = database.prepare(
    `SELECT c.numero, c.texto FROM contratacao c INDEXED BY contratacao_prazo
       LEFT JOIN itens i ON i.contratacao = c.id
     WHERE c.aberta_ate > ? AND c.removida = 0 AND (i.contratacao IS NULL OR (i.pedido_em IS NULL
       AND i.tentar_em <= ? AND (i.lido_em IS NULL OR i.mudou = 1 OR i.lido_em < ?)))
     ORDER BY c.aberta_ate LIMIT ?`,
  )
  const idOf = (numero: string) => find.get(numero)?.id as number | undefined

  return {
    itens(numero: string, now: number): KnownItens | undefined {
      const row = known.get(numero) as ItemRow | undefined
      return row && toKnownItens(row, now)
    },

    record(numero: string, reading: ItemReading): void {
      const id = idOf(numero)
      if (id === undefined) return
      const { lidoEm, quantidade, beneficios, texto, record } = valuesOfReading(reading)
      const before = textOf.get(id)?.texto as string | undefined
      keep.run(id, lidoEm, quantidade, beneficios, texto, Buffer.from(record))
      if (before === texto) return
      if (before) dropText.run(id, before)
      if (texto) addText.run(id, texto)
    },

    fail(numero: string, { reason, now }: { reason: string; now: number }): void {
      const id = idOf(numero)
      if (id === undefined) return
      const next = retryAt(((failures.get(id)?.falhas as number | undefined) ?? 0) + 1, now)
      fail.run(id, reason, next, next)
    },

    ask(numeros: readonly string[], now: number): void {
      for (const numero of numeros) ask.run(now, numero)
    },

    next({ now, limit }: { now: number; limit: number }): string[] {
      const first = asked.all(now, limit) as { numero: string }[]
      if (first.length === limit) return first.map(({ numero }) => numero)
      const rows = open.all(brasiliaTime(now), now, now - ITENS_FRESH_MS, VAGUE_AMONG) as {
        numero: string
        texto: string
      }[]
      return [...first, ...vagueFirst(rows)].slice(0, limit).map(({ numero }) => numero)
    },

    scope(plan: MatchPlan, options: { now: number; limit: number }): ItemScope {
      const scope = createScope(options)
      const wide = itemScopeOf(plan)
      for (const candidate of candidates(database, wide, { withRecords: false, itens: 'state' }))
        if (match(candidate.facts, wide, candidate.unconfirmed)) scope.add(candidate)
      return scope.done()
    },
  }
}
