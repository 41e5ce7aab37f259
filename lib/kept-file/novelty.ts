import { ESTADO_LABELS } from '../search/difference-labels.ts'
import { compareRow, type Estado, type Pair, type Ressalva } from '../search/difference.ts'
import type { ResultRow } from '../search/row.ts'
import { changedCells, rowBefore } from './earlier-row.ts'
import type { KeptRow } from './record.ts'
import { noteText, shownCells } from './shown.ts'

/** How a row of the result stands against the file; null when nothing is to be told. */
export type Novelty = {
  kind: Estado | 'DE_VOLTA' | 'NAO_ESTAVA' | null
  /** For its cell. */
  label: string | null
  /** What changed cells showed, by the id of their column. */
  before: Record<string, string>
}

const TO_CHECK = ' (a conferir)'

/** A row that the file does not have. `wasThere`: the earlier result had it, so that the user took it out. */
export function noveltyOfNew(row: ResultRow, pair: Pair, wasThere: boolean): Novelty {
  if (wasThere) return { kind: 'NAO_ESTAVA', label: 'Não estava na sua planilha', before: {} }
  const { estado, ressalva } = compareRow(undefined, row, pair)!
  return { kind: estado, label: labelOf(estado, ressalva), before: {} }
}

/** A row that the file has: what changed is told by its cells, so that what the user sees marked is all there is. */
export function noveltyOfKept(
  record: KeptRow,
  row: ResultRow,
  pair: Pair,
  columns: ReadonlySet<string>,
): Novelty {
  const changed = changedCells(record, shownCells(row), columns)
  const before = Object.fromEntries(changed.map((id) => [id, noteText(id, record.own[id] ?? null)]))
  if (record.origin === 'misses') return { ...noveltyOfNew(row, pair, false), before }
  const found = changed.length > 0 ? compareRow(rowBefore(record, row, changed), row, pair) : undefined
  const estado = found?.estado ?? (changed.length > 0 ? 'ALTERADA' : null)
  if (record.origin === 'left' && (estado === null || estado === 'ALTERADA'))
    return { kind: 'DE_VOLTA', label: 'De volta à pesquisa', before }
  return { kind: estado, label: estado && labelOf(estado, found?.ressalva ?? null), before }
}

function labelOf(estado: Estado, ressalva: Ressalva | null): string {
  const label = estado === 'NOVA' ? 'NOVA' : ESTADO_LABELS[estado]
  return ressalva ? label + TO_CHECK : label
}
