import { failurePhrase } from '../../../lib/search/failure-text.ts'
import { UF_STATE_LABELS } from '../../../lib/search/labels.ts'
import type { SearchState, UfCoverage, UfProgress } from '../../../lib/search/state.ts'
import { isUf, UF_NAMES, UFS, type Uf } from '../../../lib/search/ufs.ts'
import type { Tone } from '../../ui/badge.tsx'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { isCutShort } from '../progress/messages.ts'
import { isEnded } from '../progress/is-ended.ts'

/** One UF of a search. What is not known yet, or was not told, is null. */
export type UfLine = {
  uf: Uf
  name: string
  status: string
  tone: Tone
  declared: number | null
  read: number | null
  found: number
  failure: string | null
}

const TONES: Record<UfProgress['state'], Tone> = {
  waiting: 'neutral',
  reading: 'brand',
  done: 'ok',
  known: 'ok',
  incomplete: 'warn',
  failed: 'bad',
}

/** The UFs of a search in alphabetical order, as far as it has come. */
export function ufLines({ status, progress, coverage }: SearchState): UfLine[] {
  const stopped = isEnded(status)
  const covered = new Map(coverage?.ufs.map((line) => [line.uf, line]))
  return Object.entries(progress.ufs)
    .filter((entry): entry is [Uf, UfProgress] => isUf(entry[0]))
    .sort(([a], [b]) => UFS.indexOf(a) - UFS.indexOf(b))
    .map(([uf, reading]) => {
      const known = covered.get(uf)
      const cut = isCutShort(reading, stopped)
      return {
        uf,
        name: UF_NAMES[uf],
        status: cut ? 'Interrompida' : statusText(reading),
        tone: cut ? 'neutral' : TONES[reading.state],
        declared: known?.declared ?? null,
        read: known?.read ?? null,
        found: known?.matched ?? reading.found,
        failure: (known ? failureOf(known) : null) ?? reading.error ?? null,
      }
    })
}

function statusText({ state, pagesRead, pagesKnown }: UfProgress): string {
  const label = UF_STATE_LABELS[state]
  return state === 'reading' && pagesKnown > 0
    ? `${label}, ${formatNumber(pagesRead)} de ${formatCount(pagesKnown, 'página', 'páginas')}`
    : label
}

/** Each reason once. */
function failureOf({ failures, error }: UfCoverage): string | null {
  return [...new Set(failures.map(failurePhrase))].join('; ') || (error ?? null)
}
