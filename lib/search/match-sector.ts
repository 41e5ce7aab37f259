import type { Finder } from './finder.ts'
import type { SectorRule } from './match-plan.ts'

/** Whether a text is of a setor: any of its terms that counts, none of its exclusions. */
export function inSector(found: Finder, { any, none }: SectorRule): boolean {
  const counts = (term: SectorRule['any'][number]) =>
    found(term.phrase) && (!term.with || term.with.some(found)) && !term.without?.some(found)
  return any.some(counts) && !none.some(found)
}
