import { UF_NAMES, type Uf } from '../../../lib/search/ufs.ts'

/** How a tile looks and what it says. `text` comes after the letters of the UF. */
export type TileFace = {
  text: string
  tone: string
  /** A second line, so that nothing is told by colour alone. */
  sign?: string
  /** Of what is known to be there, how much has been read: 0 to 1. */
  read?: number
  /** Not a part of the search. */
  out?: boolean
}

/** To choose from: nothing is known yet. */
export function choiceFace(uf: Uf): TileFace {
  return { text: UF_NAMES[uf], tone: 'border-edge bg-surface text-text hover:bg-sunken' }
}
