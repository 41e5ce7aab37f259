import { AppError } from '../errors.ts'
import { rowsAt } from '../results/page.ts'
import { ESTADOS, type Estado } from '../search/difference.ts'
import { compareKept, type KnownNow, type OpenedResult, type PlacedFinding } from './compare.ts'
import type { DifferencePage, DifferenceRequest, VersionRef } from './port.ts'
import { INDEX_AT, type FoundResult } from './record.ts'

/** Differences are gone through page by page: so many findings of the last ones are held. */
const FINDINGS_HELD = 400_000

/** What a store offers. */
type Options = {
  find: (version: VersionRef, now: number) => Promise<FoundResult | undefined>
  part: (id: number, at: number) => Promise<Uint8Array | undefined>
  known: KnownNow
}

/** Pages of the difference between two kept results; undefined when one of them is gone. */
export function createDifferences({ find, part, known }: Options) {
  const held = new Map<string, Promise<PlacedFinding[]>>()

  async function open(version: VersionRef, now: number): Promise<OpenedResult | undefined> {
    const found = await find(version, now)
    if (!found) return undefined
    const { id, chunkCount, ending } = found
    const read = (at: number) => partOf(id, at)
    return { id, chunkCount, state: ending.state, index: () => read(INDEX_AT), chunk: read }
  }

  async function partOf(id: number, at: number): Promise<Uint8Array> {
    const bytes = await part(id, at)
    if (!bytes) throw new AppError('search_not_found', `Kept result ${id} is gone`)
    return bytes
  }

  /** Kept results never change: what was found once stays true, but for what the index knows. */
  async function compare(older: OpenedResult, newer: OpenedResult): Promise<PlacedFinding[]> {
    const key = `${older.id} ${newer.id}`
    const finding = held.get(key) ?? compareKept(older, newer, known)
    held.delete(key)
    held.set(key, finding)
    finding.catch(() => held.delete(key))
    const found = await finding
    await letGo(key)
    return found
  }

  async function letGo(keep: string): Promise<void> {
    let room = FINDINGS_HELD
    for (const [key, finding] of [...held].reverse()) {
      room -= (await finding.catch(() => [])).length
      if (room < 0 && key !== keep) held.delete(key)
    }
  }

  return async (
    olderRef: VersionRef,
    newerRef: VersionRef,
    { estados, pagina, tamanho }: DifferenceRequest,
    now: number,
  ): Promise<DifferencePage | undefined> => {
    const [older, newer] = await Promise.all([open(olderRef, now), open(newerRef, now)])
    if (!older || !newer) return undefined
    const found = await compare(older, newer)
    const contagens = countsOf(found)
    const wanted = estados ? found.filter(({ estado }) => estados.includes(estado)) : found
    const page = wanted.slice((pagina - 1) * tamanho, pagina * tamanho)
    return { contagens, total: wanted.length, rows: await textsOf(page, { older, newer }) }
  }
}

function countsOf(found: PlacedFinding[]): Record<Estado, number> {
  const counts = Object.fromEntries(ESTADOS.map((estado) => [estado, 0])) as Record<Estado, number>
  for (const { estado } of found) counts[estado]++
  return counts
}

/** The rows are put in as the texts they were kept as. */
async function textsOf(
  page: PlacedFinding[],
  results: Record<PlacedFinding['side'], OpenedResult>,
): Promise<string[]> {
  const rows = {
    older: textReader(page, 'older', results.older),
    newer: textReader(page, 'newer', results.newer),
  }
  const texts = { older: await rows.older, newer: await rows.newer }
  return page.map(({ side, position, ...finding }) => {
    const head = JSON.stringify(finding).slice(0, -1)
    return `${head},"contratacao":${texts[side].get(position)}}`
  })
}

async function textReader(
  page: PlacedFinding[],
  wanted: PlacedFinding['side'],
  result: OpenedResult,
): Promise<Map<number, string>> {
  const positions = page.filter(({ side }) => side === wanted).map(({ position }) => position)
  const texts = await rowsAt(result, positions)
  return new Map(positions.map((position, at) => [position, texts[at]!]))
}
