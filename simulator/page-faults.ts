import type { Page } from './answer.ts'
import { below, pick, unit } from './data/random.ts'
import type { Hit } from './faults.ts'

/** The page with what its faults do to the records. */
export function faultyRows(page: Page, hits: readonly Hit[]): string[] {
  let rows = page.rows
  for (const hit of hits) {
    if (hit.kind === 'bad-records') rows = damaged(rows, hit.key)
    if (hit.kind === 'duplicates') rows = [...rows, ...repeated(rows, page.previous(), hit.key)]
  }
  return rows
}

/** A tenth of the page again, byte for byte, and at times some of the page before. None is lost. */
function repeated(rows: readonly string[], previous: readonly string[], key: number): string[] {
  if (rows.length === 0) return []
  const again = rows.filter((_, index) => unit(key, 700 + index) < 0.1)
  if (again.length === 0) again.push(pick(rows, key, 699))
  return [...again, ...previous.filter((_, index) => unit(key, 40_000 + index) < 0.05)]
}

/** One row in twenty, and at least one, can no longer be understood. */
function damaged(rows: readonly string[], key: number): string[] {
  const victim = below(key, 698, rows.length)
  return rows.map((row, index) =>
    index === victim || unit(key, 80_000 + index) < 0.05 ? damage(row, below(key, 90_000 + index, 3)) : row,
  )
}

/** No control number, a number where a text belongs, or a date of no calendar; in either source's shape. */
function damage(row: string, way: number): string {
  const record = JSON.parse(row) as Record<string, unknown>
  const busca = 'numero_controle_pncp' in record
  if (way === 0) delete record[busca ? 'numero_controle_pncp' : 'numeroControlePNCP']
  if (way === 1) {
    record[busca ? 'description' : 'objetoCompra'] = 42
    record[busca ? 'item_url' : 'unidadeOrgao'] = 'string'
    record[busca ? 'numero_controle_pncp' : 'anoCompra'] = { valor: 'string' }
  }
  if (way === 2) record[busca ? 'data_publicacao_pncp' : 'dataPublicacaoPncp'] = '2026-02-31T25:61:00'
  return JSON.stringify(record)
}
