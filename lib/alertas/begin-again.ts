import { compareRow, inOrder } from '../search/difference.ts'
import type { MemoryRow } from './memory-row.ts'
import { knownBefore, verify, type Memory } from './memory.ts'
import { forget, isLookedAt, isNews, missing, type Found, type RunFacts } from './news.ts'

/**
 * The first look of an alert after its owner changed what it asks. What it never saw answers another question and is no
 * news: from now on it is known. What it saw is compared as always; what no longer answers is kept as it was, and
 * not told: should the question change back, it is still known. Which places are known whole begins anew.
 */
export function beginAgain(
  memory: Memory,
  rows: readonly MemoryRow[],
  run: RunFacts,
): { found: Found[]; memory: Memory } {
  const next: Memory = { ...verify(undefined, run), rows: { ...memory.rows } }
  const found: Found[] = []
  for (const numero of missing(memory, rows))
    next.rows[numero] = { ...memory.rows[numero]!, goneOn: run.at.slice(0, 10) }
  for (const row of rows) {
    const before = memory.rows[row.numeroControlePNCP]?.row
    const isRead = isLookedAt(row, run)
    next.rows[row.numeroControlePNCP] = { row: isRead || !before ? row : before }
    if (!before || !isRead) continue
    const finding = compareRow(before, row, { older: knownBefore(memory, row, run), newer: run })
    if (finding && isNews(finding)) found.push({ ...finding, ressalva: null, row })
  }
  forget(next, run.at)
  return { found: inOrder(found), memory: next }
}
