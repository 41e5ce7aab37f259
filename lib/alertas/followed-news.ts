import { hash } from 'node:crypto'
import { compareRow, inOrder } from '../search/difference.ts'
import type { SubResourceEvent } from '../search/sub-resource-events.ts'
import { addDays, brasiliaTime } from '../search/time.ts'
import { compradorKey, countsText, type Acompanhadas } from './followed.ts'
import type { MemoryRow } from './memory-row.ts'
import type { Memory } from './memory.ts'
import { isNews, type Found } from './news.ts'

/** What was open once is no new one when it comes back within these. */
const REMEMBER_DAYS = 180
const KEY_CHARS = 12

/**
 * What a run read of what an alert follows. Of a contratação that the PNCP no longer has, `row` is null; what could not be
 * read is not there at all. `at`: epoch milliseconds, the end of the run.
 */
export type FollowedReading = {
  acompanha: Acompanhadas
  contratacoes: { numero: string; row: MemoryRow | null; events: SubResourceEvent[] }[]
  orgaos: { key: string; rows: MemoryRow[] }[]
  at: number
}

/**
 * All that an alert has seen of what it follows: the events of each contratação by their hashes, the open ones of each
 * órgão by the day on which they were last open. `rows` are those whose deadlines go to its calendar.
 */
export type FollowedMemory = Memory & {
  events: Record<string, string[]>
  orgaos: Record<string, Record<string, string>>
}

/** What happened to a followed contratação besides its fields: lines of its history, files. */
export type EventFinding = {
  estado: 'RETIFICADA' | 'ARQUIVO' | 'MOVIMENTO'
  lado: 'ficou'
  ressalva: null
  mudancas: []
  acontecimentos: string[]
}
export type FollowedFound = Found | (EventFinding & { row: MemoryRow })

/**
 * What is new of what an alert follows, and what it remembers from now on. What it has no memory of begins now, and what
 * could not be read keeps its place; what is not followed any more is forgotten.
 */
export function newsOfFollowed(
  memory: FollowedMemory | undefined,
  reading: FollowedReading,
): { found: FollowedFound[]; memory: FollowedMemory } {
  const next: FollowedMemory = { rows: {}, ufs: {}, completeAt: null, events: {}, orgaos: {} }
  const { acompanha, at } = reading
  const changed: Found[] = []
  const happened: FollowedFound[] = []
  const read = new Map(reading.contratacoes.map((one) => [one.numero, one]))

  for (const numero of acompanha.contratacoes) {
    const [before, seen, one] = [memory?.rows[numero], memory?.events[numero], read.get(numero)]
    const row = one?.row ?? before?.row
    if (row) next.rows[numero] = { row }
    if (!one) {
      if (seen) next.events[numero] = seen
      continue
    }
    next.events[numero] = one.events.map(hashOf)
    if (!seen || !one.row) continue
    if (before) changed.push(...changesOf(before.row, one.row, at))
    const fresh = one.events.filter((event) => !seen.includes(hashOf(event)))
    if (fresh.length > 0) happened.push({ ...eventFinding(fresh), row: one.row })
  }
  const entered = enteredIn(memory, reading, next)
  return { found: [...inOrder([...entered, ...changed]), ...happened], memory: next }
}

/** What órgãos came to take proposals for. One that two of them hold, or that is followed itself, is told once. */
function enteredIn(
  memory: FollowedMemory | undefined,
  { acompanha, orgaos, at }: FollowedReading,
  next: FollowedMemory,
): Found[] {
  const today = brasiliaTime(at).slice(0, 10)
  const since = addDays(today, -REMEMBER_DAYS)
  const read = new Map(orgaos.map(({ key, rows }) => [key, rows]))
  const found = new Map<string, Found>()
  for (const key of acompanha.orgaos.map(compradorKey)) {
    const known = memory?.orgaos[key]
    const rows = read.get(key)
    if (!rows) {
      if (known) keepUnread(memory, known, next, key)
      continue
    }
    const lasting = Object.entries(known ?? {}).filter(([, day]) => day >= since)
    next.orgaos[key] = Object.fromEntries([
      ...lasting,
      ...rows.map((row) => [row.numeroControlePNCP, today] as const),
    ])
    for (const row of rows) {
      const numero = row.numeroControlePNCP
      const isFollowed = acompanha.contratacoes.includes(numero)
      if (!isFollowed) next.rows[numero] = { row }
      if (known && !(numero in known) && !isFollowed)
        found.set(numero, { estado: 'NOVA', lado: 'entrou', ressalva: null, mudancas: [], row })
    }
  }
  return [...found.values()]
}

function keepUnread(
  memory: FollowedMemory,
  known: Record<string, string>,
  next: FollowedMemory,
  key: string,
): void {
  next.orgaos[key] = known
  for (const numero of Object.keys(known)) {
    const before = memory.rows[numero]
    if (before) next.rows[numero] ??= before
  }
}

function changesOf(before: MemoryRow, row: MemoryRow, at: number): Found[] {
  const facts = { situacao: 'todas' as const, at: brasiliaTime(at), coverage: null }
  const finding = compareRow(before, row, { older: facts, newer: facts })
  // It was asked for by itself: nothing is uncertain of it.
  return finding && isNews(finding) ? [{ ...finding, ressalva: null, row }] : []
}

function eventFinding(events: readonly SubResourceEvent[]): EventFinding {
  const isRectified = events.some(({ kind, text }) => kind === 'registro' && text.startsWith('Retificação'))
  const hasFile = events.some(({ kind }) => kind === 'arquivo')
  return {
    estado: isRectified ? 'RETIFICADA' : hasFile ? 'ARQUIVO' : 'MOVIMENTO',
    lado: 'ficou',
    ressalva: null,
    mudancas: [],
    acontecimentos: events.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).map(({ text }) => text),
  }
}

function hashOf({ at, text }: SubResourceEvent): string {
  return hash('sha256', `${at} ${text}`).slice(0, KEY_CHARS)
}

/** What a run stands on, in a sentence, and whether it is all. */
export function coverageOfFollowed({ acompanha, contratacoes, orgaos }: FollowedReading): {
  complete: boolean
  coverage: string
} {
  const unread = {
    contratacoes: acompanha.contratacoes.length - contratacoes.length,
    orgaos: acompanha.orgaos.length - orgaos.length,
  }
  const gone = contratacoes.filter(({ row }) => row === null).length
  const read = countsText({ contratacoes: contratacoes.length, orgaos: orgaos.length })
  const missing = countsText(unread)
  const sentences = [
    read && `Lidos no PNCP: ${read}`,
    gone > 0 && `não estão mais lá: ${gone}`,
    missing && `não foi possível ler: ${missing}`,
  ]
  return { complete: missing === '', coverage: sentences.filter(Boolean).join('; ') }
}
